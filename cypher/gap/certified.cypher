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
MATCH (top)-[p:HAS_PART*0..1]->(k:Competence)
OPTIONAL MATCH (m:Competence)-[q:HAS_PART]->(k)
RETURN DISTINCT h.id AS holder, k.id AS id, k.framework AS framework, m.id AS macro,
  EXISTS { (k)-[:HAS_PART]->(:Competence) } AS whole, min(r.position) AS position, min(q.position) AS part
ORDER BY holder, position, part, id
