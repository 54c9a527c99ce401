// Purpose: What competences, savoirs and settings are called, and the macro-competences they belong to.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: kind: string
// Column: label: string
// Column: level: string | null
// Column: macros: string[]
UNWIND $ids AS id
MATCH (i:Element {id: id})
OPTIONAL MATCH (m:Competence)-[:HAS_PART]->(i)
RETURN i.id AS id, i.kind AS kind, i.label AS label, i.level AS level, collect(m.id) AS macros
ORDER BY id
