// Purpose: The macro-competences, or groups, that competences belong to.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: macro: string
UNWIND $ids AS id
MATCH (i:Element {id: id})<-[:HAS_PART]-(m:Competence)
RETURN i.id AS id, m.id AS macro
ORDER BY id, macro
