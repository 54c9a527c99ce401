// Purpose: The competences that blocs and certifications without blocs certify, with their parts at every depth.
// Mode: read
// Each: ids by holder
// Param: ids: string[]
// Column: holder: string
// Column: id: string
// Column: framework: string | null
// Column: macro: string | null
// Column: leaf: boolean
// Column: position: integer | null
// Column: part: integer | null
UNWIND $ids AS id
MATCH (h:Element {id: id})-[r:CERTIFIES]->(:Competence)-[:HAS_PART*0..]->(k:Competence)
WITH h, k, min(r.position) AS position
WITH h, k, position, head([(k)<-[q:HAS_PART]-(m:Competence) | {id: m.id, position: q.position}]) AS whole
RETURN h.id AS holder, k.id AS id, k.framework AS framework, whole.id AS macro,
  (NOT EXISTS { (k)-[:HAS_PART]->(:Competence) } OR EXISTS { (k)<-[:EXAMINES]-(:Crosswalk) })
    AND NOT EXISTS { (k)<-[:HAS_PART]-(:Competence)<-[:EXAMINES]-(:Crosswalk) } AS leaf, position,
  whole.position AS part
ORDER BY holder, position, part, id
