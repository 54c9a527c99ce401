// Purpose: The accepted alignments that reach some elements from some frameworks.
// Mode: read
// Param: targets: string[]
// Param: frameworks: string[]
// Column: id: string
// Column: of: string
// Column: held: string
// Column: target: string
// Column: coverage: Coverage
// Column: relation: SkosRelation
// Column: rationale: string
// Column: readOn: ReadOn | null
// Column: method: Method
// Column: reviewedOn: string | null
UNWIND $targets AS target
MATCH (t:Element {id: target})<-[a:ALIGNED_WITH]-(h:Element)
WHERE h.framework IN $frameworks AND a.status = 'ACCEPTED'
RETURN a.id AS id, h.framework AS of, h.id AS held, t.id AS target, a.coverage AS coverage, a.relation AS relation,
  a.rationale AS rationale, a.readOn AS readOn, a.method AS method, a.reviewedOn AS reviewedOn
ORDER BY t.sortKey, h.sortKey, id
