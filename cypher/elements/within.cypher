// Purpose: A page of the elements of one kind below an element, in natural order of their ids: its parts, and what it certifies, mobilises, frames or is judged on.
// Mode: read
// For: Kind
// Param: within: string
// Param: after: string
// Param: limit: integer
// Param: framework: string | null
// Param: verified: boolean | null
// Param: derived: boolean | null
// Param: level: string | null
// Column: id: string
// Column: kind: Kind
// Column: properties: map
MATCH (w:Element {id: $within})-[:HAS_PART|CERTIFIES|MOBILISES|FRAMES|ASSESSED_BY|JUDGED_ON|SHOWN_BY|DRAWS_ON|PERFORMS*1..4]->(n:__NAME__)
WHERE n.sortKey > $after
  AND ($framework IS NULL OR n.framework = $framework)
  AND ($verified IS NULL OR n.verified = $verified)
  AND ($derived IS NULL OR coalesce(n.derived, false) = $derived)
  AND ($level IS NULL OR n.level = $level)
WITH DISTINCT n
RETURN n.id AS id, n.kind AS kind, properties(n) AS properties
ORDER BY n.sortKey
LIMIT $limit
