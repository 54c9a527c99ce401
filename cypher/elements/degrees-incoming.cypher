// Purpose: How many relations of each type reach elements.
// Mode: read
// Each: ids by id
// Param: ids: string[]
// Column: id: string
// Column: relation: RelationType
// Column: total: integer
UNWIND $ids AS id
MATCH (a:Element {id: id})<-[r]-(:Element)
RETURN a.id AS id, type(r) AS relation, count(r) AS total
ORDER BY id, relation
