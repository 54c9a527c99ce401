// Purpose: Every alignment that reaches the given competences from the given frameworks, whatever its coverage or status.
// Mode: read
// Param: targets: string[]
// Param: frameworks: string[]
// Column: target: string
// Column: held: string
// Column: coverage: Coverage
// Column: relation: SkosRelation
// Column: rationale: string
// Column: readOn: ReadOn | null
// Column: method: Method
// Column: status: ReviewStatus
// Column: crosswalk: string | null
UNWIND $targets AS target
MATCH (t:Element {id: target})<-[a:ALIGNED_WITH]-(h:Competence)
WHERE h.framework IN $frameworks
RETURN t.id AS target, h.id AS held, a.coverage AS coverage, a.relation AS relation, a.rationale AS rationale,
  a.readOn AS readOn, a.method AS method, a.status AS status, a.crosswalk AS crosswalk
ORDER BY target, held
