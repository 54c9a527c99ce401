// Purpose: What reaches elements by one relation.
// Mode: read
// For: RelationType
// Param: ids: string[]
// Param: limit: integer
// Column: id: string
// Column: other: string
// Column: kind: Kind
// Column: properties: map
// Column: relation: map
UNWIND $ids AS id
MATCH (a:Element {id: id})
CALL (a) {
  MATCH (a)<-[r:__NAME__]-(b:Element)
  RETURN b, r
  ORDER BY coalesce(r.position, 999999), b.sortKey
  LIMIT $limit
}
RETURN a.id AS id, b.id AS other, b.kind AS kind, properties(b) AS properties, properties(r) AS relation
ORDER BY id, coalesce(r.position, 999999), b.sortKey
