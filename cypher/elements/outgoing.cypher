// Purpose: What elements reach by one relation, a page for each: in the order of position, then of natural ids.
// Mode: read
// Each: ids by id
// For: RelationType
// Param: ids: string[]
// Param: kinds: string[]
// Param: stated: boolean
// Param: position: number
// Param: sortKey: string
// Param: key: string
// Param: limit: integer
// Column: id: string
// Column: other: string
// Column: kind: Kind
// Column: properties: map
// Column: relation: map
UNWIND $ids AS id
MATCH (a:Element {id: id})
CALL (a) {
  MATCH (a)-[r:__NAME__]->(b:Element)
  WHERE b.kind IN $kinds
    AND (NOT $stated OR coalesce(r.derived, false) = false)
    AND (coalesce(r.position, 999999) > $position OR (coalesce(r.position, 999999) = $position
      AND (b.sortKey > $sortKey OR (b.sortKey = $sortKey AND r.key > $key))))
  RETURN b, r
  ORDER BY coalesce(r.position, 999999), b.sortKey, r.key
  LIMIT $limit
}
RETURN a.id AS id, b.id AS other, b.kind AS kind, properties(b) AS properties, properties(r) AS relation
ORDER BY id, coalesce(r.position, 999999), b.sortKey, r.key
