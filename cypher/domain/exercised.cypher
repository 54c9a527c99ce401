// Purpose: The competences that exercised activities mobilise, and those that professions perform, parts of activities
//   included; what a profession's sheet names is not among them.
// Mode: read
// Each: ids by exercised
// Param: ids: string[]
// Column: exercised: string
// Column: competence: string
// Column: framework: string | null
UNWIND $ids AS id
MATCH (e:Element {id: id})-[:PERFORMS|HAS_PART*0..]->(a:Activity)-[:MOBILISES]->(k:Competence)
WHERE e.kind IN ['Activity', 'ActivityDomain', 'Profession']
RETURN DISTINCT e.id AS exercised, k.id AS competence, k.framework AS framework
ORDER BY exercised, competence
