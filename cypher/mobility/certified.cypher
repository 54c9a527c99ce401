// Purpose: The competences of the certifications that qualify for professions, macro and detailed.
// Mode: read
// Param: ids: string[]
// Column: profession: string
// Column: item: string
// Column: framework: string | null
UNWIND $ids AS id
MATCH (p:Element {id: id})<-[:QUALIFIES_FOR]-(c:Certification)
MATCH (c)-[:HAS_PART|CERTIFIES*1..]->(k:Competence)
RETURN DISTINCT p.id AS profession, k.id AS item, k.framework AS framework
ORDER BY profession, item
