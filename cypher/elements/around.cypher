// Purpose: The first of what stands one relation away from elements, in the order of the ranks of relations, what they
//   reach before what reaches them; of an element with more relations than may be ordered, nothing.
// Mode: read
// Each: ids by id
// Param: ids: string[]
// Param: ranks: map
// Param: most: integer
// Param: limit: integer
// Column: id: string
// Column: relation: RelationType
// Column: outgoing: boolean
// Column: other: string
// Column: sortKey: string
// Column: statement: map
UNWIND $ids AS id
MATCH (a:Element {id: id})
WHERE COUNT { (a)--() } <= $most
CALL (a) {
  MATCH (a)-[r]-(b:Element)
  WHERE $ranks[type(r)] IS NOT NULL
  WITH r, b, startNode(r) = a AS outgoing
  ORDER BY $ranks[type(r)], outgoing DESC, coalesce(r.position, 999999), b.sortKey, r.key
  LIMIT $limit
  RETURN r, b, outgoing
}
RETURN a.id AS id, type(r) AS relation, outgoing, b.id AS other, b.sortKey AS sortKey, properties(r) AS statement
ORDER BY id, $ranks[type(r)], outgoing DESC, coalesce(r.position, 999999), b.sortKey, r.key
