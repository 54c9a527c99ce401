// Purpose: The competences that belong to frameworks, at whatever depth, in natural order of their ids.
// Mode: read
// Param: frameworks: string[]
// Column: framework: string
// Column: id: string
// Column: macro: string | null
// Column: whole: boolean
UNWIND $frameworks AS framework
MATCH (k:Competence)
WHERE k.framework = framework
RETURN framework, k.id AS id, head([(k)<-[:HAS_PART]-(m:Competence) | m.id]) AS macro,
  EXISTS { (k)-[:HAS_PART]->(:Competence) } AS whole
ORDER BY framework, k.sortKey, id
