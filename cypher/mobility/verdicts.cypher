// Purpose: What accepted tables say that given frameworks cover of each competence, all that is held taken together,
//   with each thing that carries it.
// Mode: read
// Param: frameworks: string[]
// Column: of: string
// Column: target: string
// Column: crosswalk: string
// Column: method: Method | null
// Column: coverage: Coverage
// Column: readOn: ReadOn
// Column: rationale: string | null
// Column: carrier: string
// Column: carrierKind: Kind
UNWIND $frameworks AS framework
MATCH (f:Element {id: framework})<-[:OF]-(x:Crosswalk)-[e:EXAMINES]->(t:Competence)
WHERE x.status = 'ACCEPTED' AND e.coverage IN ['FULL', 'PART']
UNWIND e.carriers AS held
MATCH (c:Element {id: held})
RETURN f.id AS of, t.id AS target, x.id AS crosswalk, x.method AS method, e.coverage AS coverage, e.readOn AS readOn,
  e.rationale AS rationale, c.id AS carrier, c.kind AS carrierKind
ORDER BY of, target, crosswalk, rationale, carrier
