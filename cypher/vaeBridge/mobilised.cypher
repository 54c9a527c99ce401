// Purpose: The competences that activities mobilise, themselves or through the activity they are part of.
// Mode: read
// Param: ids: string[]
// Column: activity: string
// Column: competence: string
UNWIND $ids AS id
MATCH (s:Element {id: id})<-[:HAS_PART*0..]-(w:Activity)-[:MOBILISES]->(k:Competence)-[:HAS_PART*0..]->(d:Competence)
RETURN DISTINCT s.id AS activity, d.id AS competence
ORDER BY activity, competence
