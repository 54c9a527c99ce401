// Purpose: The sheets of imported taxonomies to which an import tied professions, whatever codes these state.
// Mode: read
// Each: ids by profession
// Param: ids: string[]
// Column: profession: string
// Column: id: string
// Column: framework: string | null
UNWIND $ids AS id
MATCH (p:Element {id: id})-[a:ALIGNED_WITH]->(s:Profession)
WHERE a.crosswalk = 'cw:professions>' + a.dataset
RETURN p.id AS profession, s.id AS id, s.framework AS framework
ORDER BY profession, id
