// Purpose: How many elements of one kind a filter lets through.
// Mode: read
// For: Kind
// Param: framework: string | null
// Param: verified: boolean | null
// Param: derived: boolean | null
// Param: level: string | null
// Column: total: integer
MATCH (n:__NAME__)
WHERE n.dataset IS NOT NULL
  AND ($framework IS NULL OR n.framework = $framework)
  AND ($verified IS NULL OR n.verified = $verified)
  AND ($derived IS NULL OR coalesce(n.derived, false) = $derived)
  AND ($level IS NULL OR n.level = $level)
RETURN count(n) AS total
