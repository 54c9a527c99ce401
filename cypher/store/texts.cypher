// Purpose: What given elements say of themselves.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: label: string
// Column: statement: string | null
UNWIND $ids AS id
MATCH (n:Element {id: id})
RETURN n.id AS id, n.label AS label, n.statement AS statement
ORDER BY id
