// Purpose: The competences and savoirs that professions mobilise by themselves, and the settings they work in.
// Mode: read
// Param: ids: string[]
// Column: profession: string
// Column: item: string
// Column: importance: string | null
UNWIND $ids AS id
MATCH (p:Element {id: id})-[r:MOBILISES|WORKS_IN]->(i:Element)
RETURN p.id AS profession, i.id AS item, r.importance AS importance
ORDER BY profession, item
