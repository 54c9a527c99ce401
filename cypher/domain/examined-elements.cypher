// Purpose: What crosswalks looked at, competences or domains, with what their reader noted.
// Mode: read
// Param: crosswalks: string[]
// Column: crosswalk: string
// Column: target: string
// Column: readOn: ReadOn
// Column: note: string | null
UNWIND $crosswalks AS id
MATCH (x:Element {id: id})-[e:EXAMINES]->(t:Element)
RETURN x.id AS crosswalk, t.id AS target, e.readOn AS readOn, e.note AS note
ORDER BY crosswalk, t.sortKey, target
