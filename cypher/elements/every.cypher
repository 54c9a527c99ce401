// Purpose: Every element, a page at a time, in the order of ids.
// Mode: read
// Param: after: string
// Param: limit: integer
// Column: id: string
// Column: kind: Kind
MATCH (n:Element)
WHERE n.id > $after AND n.dataset IS NOT NULL
RETURN n.id AS id, n.kind AS kind
ORDER BY id
LIMIT $limit
