// Purpose: The certifications that certify some competences or whose blocs comprise some activities,
//   and the professions they lead to.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: certification: string
// Column: steps: integer
// Column: professions: string[]
UNWIND $ids AS id
MATCH path = (x:Element {id: id})<-[:HAS_PART|CERTIFIES*1..4]-(c:Certification)
WITH x.id AS id, c, min(length(path)) AS steps
RETURN id, c.id AS certification, steps, [(c)-[:QUALIFIES_FOR]->(p:Profession) | p.id] AS professions
ORDER BY id, certification
