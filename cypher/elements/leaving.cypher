// Purpose: Every relation that leaves the given elements, in no order.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: relation: RelationType
// Column: other: string
// Column: statement: map
UNWIND $ids AS id
MATCH (a:Element {id: id})-[r]->(b:Element)
RETURN a.id AS id, type(r) AS relation, b.id AS other, properties(r) AS statement
