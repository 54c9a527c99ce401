// Purpose: What the given ids are.
// Mode: read
// Each: ids by id
// Param: ids: string[]
// Column: id: string
// Column: kind: Kind
// Column: properties: map
UNWIND $ids AS id
MATCH (n:Element {id: id})
WHERE n.dataset IS NOT NULL
RETURN n.id AS id, n.kind AS kind, properties(n) AS properties
