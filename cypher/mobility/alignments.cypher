// Purpose: What held competences cover in other frameworks, wholly or in part, by accepted alignments.
// Mode: read
// Param: ids: string[]
// Column: held: string
// Column: target: string
// Column: coverage: Coverage
// Column: readOn: ReadOn | null
// Column: method: Method | null
// Column: crosswalk: string | null
UNWIND $ids AS id
MATCH (h:Element {id: id})-[a:ALIGNED_WITH]->(t:Competence)
WHERE a.status = 'ACCEPTED' AND a.coverage IN ['FULL', 'PART']
RETURN h.id AS held, t.id AS target, a.coverage AS coverage, a.readOn AS readOn, a.method AS method,
  a.crosswalk AS crosswalk
ORDER BY held, target
