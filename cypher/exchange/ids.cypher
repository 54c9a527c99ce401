// Purpose: The ids of one kind, of one framework or of all, a page at a time.
// Mode: read
// Param: kind: string
// Param: framework: string | null
// Param: after: string
// Param: limit: integer
// Column: id: string
MATCH (n:Element)
WHERE n.kind = $kind AND n.id > $after AND ($framework IS NULL OR n.framework = $framework OR n.id = $framework)
RETURN n.id AS id
ORDER BY id
LIMIT $limit
