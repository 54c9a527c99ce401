// Purpose: The competences that blocs, certifications without blocs or imported professions bring, with their parts and their macro-competence.
// Mode: read
// Param: ids: string[]
// Column: holder: string
// Column: id: string
// Column: framework: string | null
// Column: macro: string | null
// Column: whole: boolean
// Column: position: integer | null
// Column: part: integer | null
UNWIND $ids AS id
MATCH (h:Element {id: id})-[r:CERTIFIES|MOBILISES]->(top:Competence)
MATCH (top)-[:HAS_PART*0..1]->(k:Competence)
WITH h, k, min(r.position) AS position
RETURN h.id AS holder, k.id AS id, k.framework AS framework,
  head([(k)<-[:HAS_PART]-(m:Competence) | m.id]) AS macro,
  EXISTS { (k)-[:HAS_PART]->(:Competence) } AS whole, position,
  head([(k)<-[q:HAS_PART]-(:Competence) | q.position]) AS part
ORDER BY holder, position, part, id
