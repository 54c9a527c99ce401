// Purpose: The competences that belong to frameworks, at whatever depth, in natural order of their ids.
// Mode: read
// Param: frameworks: string[]
// Column: framework: string
// Column: id: string
// Column: macro: string | null
// Column: leaf: boolean
UNWIND $frameworks AS framework
MATCH (k:Competence {framework: framework})
RETURN framework, k.id AS id, head([(k)<-[:HAS_PART]-(m:Competence) | m.id]) AS macro,
  (NOT EXISTS { (k)-[:HAS_PART]->(:Competence) } OR EXISTS { (k)<-[:EXAMINES]-(:Crosswalk) })
    AND NOT EXISTS { (k)<-[:HAS_PART]-(:Competence)<-[:EXAMINES]-(:Crosswalk) } AS leaf
ORDER BY framework, k.sortKey, id
