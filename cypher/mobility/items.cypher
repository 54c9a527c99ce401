// Purpose: What competences, savoirs and settings are called.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: kind: Kind
// Column: label: string
// Column: level: string | null
UNWIND $ids AS id
MATCH (i:Element {id: id})
RETURN i.id AS id, i.kind AS kind, i.label AS label, i.level AS level
ORDER BY id
