// Purpose: What actions pursue, use and yield.
// Mode: read
// Param: ids: string[]
// Column: action: string
// Column: relation: RelationType
// Column: other: string
UNWIND $ids AS id
MATCH (a:Element {id: id})-[r:PURSUES|USES|YIELDS]->(x:Element)
RETURN a.id AS action, type(r) AS relation, x.id AS other
ORDER BY action, relation, x.sortKey, other
