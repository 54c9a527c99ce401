// Purpose: A page of the elements of one kind, in natural order of their ids.
// Mode: read
// For: Kind
// Param: sortKey: string
// Param: id: string
// Param: limit: integer
// Param: framework: string | null
// Param: verified: boolean | null
// Param: derived: boolean | null
// Param: level: string | null
// Column: id: string
// Column: kind: Kind
// Column: properties: map
MATCH (n:__NAME__)
WHERE n.sortKey >= $sortKey AND (n.sortKey > $sortKey OR n.id > $id)
  AND n.dataset IS NOT NULL
  AND ($framework IS NULL OR n.framework = $framework)
  AND ($verified IS NULL OR n.verified = $verified)
  AND ($derived IS NULL OR coalesce(n.derived, false) = $derived)
  AND ($level IS NULL OR n.level = $level)
RETURN n.id AS id, n.kind AS kind, properties(n) AS properties
ORDER BY n.sortKey, n.id
LIMIT $limit
