// Purpose: The competences that exercised activities and professions mobilise, parts of activities included; those of a narrower profession are not a broader one's.
// Mode: read
// Each: ids by exercised
// Param: ids: string[]
// Column: exercised: string
// Column: competence: string
// Column: framework: string | null
UNWIND $ids AS id
MATCH (e:Element {id: id})-[:PERFORMS|HAS_PART*0..]->(a:Element)-[:MOBILISES]->(k:Competence)
WHERE e.kind IN ['Activity', 'ActivityDomain', 'Profession'] AND (a.kind = 'Activity' OR (a.kind = 'Profession' AND a.id = e.id))
RETURN DISTINCT e.id AS exercised, k.id AS competence, k.framework AS framework
ORDER BY exercised, competence
