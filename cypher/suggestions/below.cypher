// Purpose: The titles of what competences are made of: their parts, indicators and savoirs.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: relation: RelationType
// Column: other: string
// Column: label: string
UNWIND $ids AS id
MATCH (k:Element {id: id})-[r:HAS_PART|SHOWN_BY|DRAWS_ON]->(x:Element)
RETURN k.id AS id, type(r) AS relation, x.id AS other, x.label AS label
ORDER BY id, relation, other
