// Purpose: What professions and domains of activities stand in: a domain, or a wider profession.
// Mode: read
// Param: ids: string[]
// Column: part: string
// Column: id: string
// Column: kind: Kind
// Column: label: string
UNWIND $ids AS id
MATCH (p:Element {id: id})<-[:HAS_PART]-(d:Element)
WHERE d.kind IN ['ActivityDomain', 'Profession']
RETURN p.id AS part, d.id AS id, d.kind AS kind, d.label AS label
ORDER BY part, id
