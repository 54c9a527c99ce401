// Purpose: How many relations of each type leave elements, and reach them.
// Mode: read
// Each: ids by id
// Param: ids: string[]
// Column: id: string
// Column: relation: RelationType
// Column: outgoing: boolean
// Column: total: integer
UNWIND $ids AS id
MATCH (a:Element {id: id})-[r]-(:Element)
RETURN a.id AS id, type(r) AS relation, startNode(r) = a AS outgoing, count(r) AS total
ORDER BY id, relation, outgoing
