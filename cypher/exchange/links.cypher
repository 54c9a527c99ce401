// Purpose: Every relation that leaves the given elements, with all that it carries.
// Mode: read
// Param: ids: string[]
// Column: from: string
// Column: type: RelationType
// Column: to: string
// Column: fromLabel: string
// Column: fromKind: Kind
// Column: toLabel: string
// Column: toKind: Kind
// Column: properties: map
UNWIND $ids AS id
MATCH (a:Element {id: id})-[r]->(b:Element)
RETURN a.id AS from, type(r) AS type, b.id AS to, a.label AS fromLabel, a.kind AS fromKind, b.label AS toLabel,
  b.kind AS toKind, properties(r) AS properties
ORDER BY from, r.key, r.dataset
