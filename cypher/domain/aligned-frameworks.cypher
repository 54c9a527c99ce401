// Purpose: Between which frameworks there are alignments, whatever they say: few, and read once for a revision.
// Mode: read
// Column: of: string | null
// Column: against: string | null
MATCH (h:Element)-[a:ALIGNED_WITH]->(t:Element)
WHERE a.dataset IS NOT NULL
RETURN DISTINCT h.framework AS of, t.framework AS against
ORDER BY of, against
