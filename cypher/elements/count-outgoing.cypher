// Purpose: How much elements reach by one relation.
// Mode: read
// For: RelationType
// Param: ids: string[]
// Param: kinds: string[]
// Param: stated: boolean
// Column: id: string
// Column: total: integer
UNWIND $ids AS id
MATCH (a:Element {id: id})-[r:__NAME__]->(b:Element)
WHERE b.kind IN $kinds AND (NOT $stated OR coalesce(r.derived, false) = false)
RETURN a.id AS id, count(r) AS total
ORDER BY id
