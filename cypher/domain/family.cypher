// Purpose: The other versions of certifications: what they replaced and what replaced them, however far.
// Mode: read
// Each: ids by id
// Param: ids: string[]
// Column: id: string
// Column: version: string
// Column: label: string
UNWIND $ids AS id
MATCH (c:Element {id: id})-[:REPLACED_BY*0..5]-(v:Certification)
RETURN DISTINCT c.id AS id, v.id AS version, v.label AS label
ORDER BY id, version
