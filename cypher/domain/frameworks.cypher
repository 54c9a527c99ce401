// Purpose: The frameworks that titles belong to.
// Mode: read
// Each: ids by id
// Param: ids: string[]
// Column: id: string
// Column: framework: string | null
UNWIND $ids AS id
MATCH (n:Element {id: id})
RETURN n.id AS id, n.framework AS framework
ORDER BY id
