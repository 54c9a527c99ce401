// Purpose: What the given crosswalks say of each element they looked at: the verdict on all that is held together,
//   and what carries it.
// Mode: read
// Each: crosswalks by crosswalk
// Param: crosswalks: string[]
// Column: crosswalk: string
// Column: target: string
// Column: readOn: ReadOn
// Column: note: string | null
// Column: coverage: Coverage | null
// Column: carriers: string[] | null
// Column: codes: string[] | null
// Column: rationale: string | null
// Column: reason: string | null
// Column: decidedBy: string | null
// Column: decidedOn: string | null
UNWIND $crosswalks AS id
MATCH (x:Element {id: id})-[e:EXAMINES]->(t:Element)
RETURN x.id AS crosswalk, t.id AS target, e.readOn AS readOn, e.note AS note, e.coverage AS coverage,
  e.carriers AS carriers, e.codes AS codes, e.rationale AS rationale, e.reason AS reason,
  e.decidedBy AS decidedBy, e.decidedOn AS decidedOn
ORDER BY crosswalk, t.sortKey, target, coverage
