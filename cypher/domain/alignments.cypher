// Purpose: Every alignment that reaches the given elements from the given frameworks, whatever its coverage or status.
// Mode: read
// Each: targets by target
// Param: targets: string[]
// Param: frameworks: string[]
// Column: id: string
// Column: target: string
// Column: held: string
// Column: heldKind: Kind
// Column: framework: string
// Column: coverage: Coverage
// Column: relation: SkosRelation
// Column: rationale: string
// Column: readOn: ReadOn | null
// Column: method: Method
// Column: status: ReviewStatus
// Column: reviewedOn: string | null
// Column: crosswalk: string | null
UNWIND $targets AS target
MATCH (t:Element {id: target})<-[a:ALIGNED_WITH]-(h:Element)
WHERE h.framework IN $frameworks
RETURN a.id AS id, t.id AS target, h.id AS held, h.kind AS heldKind, h.framework AS framework, a.coverage AS coverage,
  a.relation AS relation, a.rationale AS rationale, a.readOn AS readOn, a.method AS method, a.status AS status,
  a.reviewedOn AS reviewedOn, a.crosswalk AS crosswalk
ORDER BY target, h.sortKey, id
