// Purpose: The certifications with known competences among given ones, what they replace, what replaces them, and what
//   qualifies for the same professions.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: label: string
// Column: enrolFrom: string | null
UNWIND $ids AS id
MATCH (c:Element {id: id})-[:REPLACED_BY|QUALIFIES_FOR*0..2]-(v:Certification)
WHERE EXISTS { (v)-[:CERTIFIES]->(:Competence) } OR EXISTS { (v)-[:HAS_PART]->(:Bloc)-[:CERTIFIES]->(:Competence) }
RETURN DISTINCT v.id AS id, v.label AS label, v.enrolFrom AS enrolFrom
ORDER BY id
