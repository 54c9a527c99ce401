// Purpose: The competences that exercised activities and professions mobilise, parts of activities included.
// Mode: read
// Param: ids: string[]
// Column: exercised: string
// Column: competence: string
// Column: framework: string | null
UNWIND $ids AS id
MATCH (e:Element {id: id})-[:PERFORMS|HAS_PART*0..3]->(a:Element)-[:MOBILISES]->(k:Competence)
WHERE a.kind IN ['Activity', 'Profession']
RETURN DISTINCT e.id AS exercised, k.id AS competence, k.framework AS framework
ORDER BY exercised, competence
