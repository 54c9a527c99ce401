// Purpose: What accepted tables say is wholly covered of the given elements, by all that carries it together.
// Mode: read
// Param: ids: string[]
// Column: target: string
// Column: crosswalk: string
// Column: of: string
// Column: coverage: Coverage
// Column: carriers: string[] | null
// Column: rationale: string | null
// Column: readOn: ReadOn
UNWIND $ids AS id
MATCH (f:Framework)<-[:OF]-(x:Crosswalk)-[e:EXAMINES]->(t:Element {id: id})
WHERE x.status = 'ACCEPTED' AND e.coverage = 'FULL'
RETURN t.id AS target, x.id AS crosswalk, f.id AS of, e.coverage AS coverage, e.carriers AS carriers,
  e.rationale AS rationale, e.readOn AS readOn
ORDER BY target, crosswalk, rationale
