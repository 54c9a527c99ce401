// Purpose: Competences named one by one, with their detailed parts.
// Mode: read
// Param: ids: string[]
// Column: asked: string
// Column: id: string
// Column: framework: string | null
// Column: macro: string | null
// Column: whole: boolean
UNWIND $ids AS id
MATCH (top:Competence {id: id})-[:HAS_PART*0..1]->(k:Competence)
OPTIONAL MATCH (m:Competence)-[:HAS_PART]->(k)
WITH DISTINCT top, k, m
RETURN top.id AS asked, k.id AS id, k.framework AS framework, m.id AS macro, EXISTS { (k)-[:HAS_PART]->(:Competence) } AS whole
ORDER BY asked, k.sortKey, id
