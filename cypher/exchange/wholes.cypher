// Purpose: What the given elements are parts of.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: whole: string
// Column: kind: Kind
UNWIND $ids AS id
MATCH (b:Element {id: id})<-[:HAS_PART]-(a:Element)
RETURN DISTINCT b.id AS id, a.id AS whole, a.kind AS kind
ORDER BY id, whole
