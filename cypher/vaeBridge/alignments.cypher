// Purpose: The accepted alignments that reach activities, or the activities they are part of, from what was declared;
//   `reached` is the one that the alignment names.
// Mode: read
// Param: activities: string[]
// Param: declared: string[]
// Column: activity: string
// Column: declared: string
// Column: reached: string
// Column: coverage: Coverage
// Column: rationale: string
// Column: readOn: ReadOn | null
// Column: method: Method | null
// Column: crosswalk: string | null
UNWIND $activities AS id
MATCH (s:Element {id: id})<-[:HAS_PART*0..]-(w:Activity)<-[a:ALIGNED_WITH]-(d:Element)
WHERE d.id IN $declared AND a.status = 'ACCEPTED'
RETURN s.id AS activity, d.id AS declared, w.id AS reached, a.coverage AS coverage, a.rationale AS rationale,
  a.readOn AS readOn, a.method AS method, a.crosswalk AS crosswalk
ORDER BY activity, declared, coverage
