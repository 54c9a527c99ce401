// Purpose: The professions that certifications lead to.
// Mode: read
// Param: ids: string[]
// Column: certification: string
// Column: profession: string
UNWIND $ids AS id
MATCH (c:Element {id: id})-[:QUALIFIES_FOR]->(p:Profession)
RETURN c.id AS certification, p.id AS profession
ORDER BY certification, profession
