// Purpose: Between which frameworks there are alignments, whatever they say: few, and read once for a revision.
// Mode: read
// Column: of: string | null
// Column: against: string | null
MATCH (h)-[a:ALIGNED_WITH]->(t)
WHERE a.dataset IS NOT NULL
WITH DISTINCT h.framework AS of, t.framework AS against, 'GraphHidden' IN labels(h) AS hidden
WHERE NOT hidden
RETURN of, against
ORDER BY of, against
