// Purpose: What the given crosswalks say of each competence they looked at.
// Mode: read
// Param: crosswalks: string[]
// Column: crosswalk: string
// Column: target: string
// Column: readOn: ReadOn
// Column: note: string | null
UNWIND $crosswalks AS id
MATCH (x:Element {id: id})-[e:EXAMINES]->(t:Competence)
RETURN x.id AS crosswalk, t.id AS target, e.readOn AS readOn, e.note AS note
ORDER BY crosswalk, target
