// Purpose: Competences named one by one, with their parts at every depth, under the id that was asked; a leaf is asked
//   about in its own right: it has no parts, or a table judged it whole, and then its parts are none.
// Mode: read
// Param: ids: string[]
// Column: asked: string
// Column: id: string
// Column: framework: string | null
// Column: macro: string | null
// Column: leaf: boolean
UNWIND $ids AS id
MATCH (top:Element {id: id})-[:HAS_PART*0..]->(k:Competence)
WITH DISTINCT top, k
RETURN top.id AS asked, k.id AS id, k.framework AS framework, head([(k)<-[:HAS_PART]-(m:Competence) | m.id]) AS macro,
  (NOT EXISTS { (k)-[:HAS_PART]->(:Competence) } OR EXISTS { (k)<-[:EXAMINES]-(:Crosswalk) })
    AND (k.id = top.id OR NOT EXISTS { (k)<-[:HAS_PART]-(:Competence)<-[:EXAMINES]-(:Crosswalk) }) AS leaf
ORDER BY asked, k.sortKey, id
