// Purpose: Every relation that leaves the given elements, with all that it carries.
// Mode: read
// Param: ids: string[]
// Column: from: string
// Column: type: string
// Column: to: string
// Column: fromLabel: string
// Column: toLabel: string
// Column: toKind: string
// Column: toFramework: string | null
// Column: properties: map
UNWIND $ids AS id
MATCH (a:Element {id: id})-[r]->(b:Element)
RETURN a.id AS from, type(r) AS type, b.id AS to, a.label AS fromLabel, b.label AS toLabel, b.kind AS toKind, b.framework AS toFramework, properties(r) AS properties
ORDER BY from, r.key, r.dataset
