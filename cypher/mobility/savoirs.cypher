// Purpose: The savoirs that competences draw on.
// Mode: read
// Param: ids: string[]
// Column: competence: string
// Column: savoir: string
UNWIND $ids AS id
MATCH (k:Element {id: id})-[:DRAWS_ON]->(s:Savoir)
RETURN k.id AS competence, s.id AS savoir
ORDER BY competence, savoir
