// Purpose: The data sets that hold the given ids now.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: kind: Kind
// Column: dataset: string | null
UNWIND $ids AS id
MATCH (n:Element {id: id})
RETURN n.id AS id, n.kind AS kind, n.dataset AS dataset
ORDER BY id
