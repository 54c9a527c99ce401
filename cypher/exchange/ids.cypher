// Purpose: The ids of one kind, of one framework (its elements, and whatever else was imported with it) or of all,
//   a page at a time.
// Mode: read
// Param: kind: string
// Param: framework: string | null
// Param: after: string
// Param: limit: integer
// Column: id: string
MATCH (n:Element)
WHERE n.kind = $kind AND n.dataset IS NOT NULL AND n.id > $after
  AND ($framework IS NULL OR n.framework = $framework OR n.id = $framework OR n.dataset = $framework)
RETURN n.id AS id
ORDER BY id
LIMIT $limit
