// Purpose: How many elements of one kind stand below an element; see within.
// Mode: read
// For: Kind
// Param: within: string
// Param: framework: string | null
// Param: verified: boolean | null
// Param: derived: boolean | null
// Param: level: string | null
// Column: total: integer
MATCH (w:Element {id: $within})-[:HAS_PART|CERTIFIES|MOBILISES|FRAMES|ASSESSED_BY|JUDGED_ON|SHOWN_BY|DRAWS_ON|PERFORMS*1..4]->(n:__NAME__)
WHERE ($framework IS NULL OR n.framework = $framework)
  AND ($verified IS NULL OR n.verified = $verified)
  AND ($derived IS NULL OR coalesce(n.derived, false) = $derived)
  AND ($level IS NULL OR n.level = $level)
RETURN count(DISTINCT n) AS total
