// Purpose: How many relations, of any type, meet at each of some elements.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: degree: integer
UNWIND $ids AS id
MATCH (a:Element {id: id})
RETURN a.id AS id, COUNT { (a)--() } AS degree
ORDER BY id
