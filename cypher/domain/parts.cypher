// Purpose: Competences named one by one, with their parts at every depth, under the id that was asked.
// Mode: read
// Param: ids: string[]
// Column: asked: string
// Column: id: string
// Column: framework: string | null
// Column: macro: string | null
// Column: whole: boolean
UNWIND $ids AS id
MATCH (top:Element {id: id})-[:HAS_PART*0..]->(k:Competence)
WITH DISTINCT top, k
RETURN top.id AS asked, k.id AS id, k.framework AS framework, head([(k)<-[:HAS_PART]-(m:Competence) | m.id]) AS macro,
  EXISTS { (k)-[:HAS_PART]->(:Competence) } AS whole
ORDER BY asked, k.sortKey, id
