// Purpose: The accepted alignments that reach activities, or the activities they are part of, from what was declared.
// Mode: read
// Param: activities: string[]
// Param: declared: string[]
// Column: activity: string
// Column: declared: string
// Column: coverage: Coverage
// Column: rationale: string
UNWIND $activities AS id
MATCH (s:Element {id: id})<-[:HAS_PART*0..]-(w:Activity)<-[a:ALIGNED_WITH]-(d:Element)
WHERE d.id IN $declared AND a.status = 'ACCEPTED'
RETURN s.id AS activity, d.id AS declared, a.coverage AS coverage, a.rationale AS rationale
ORDER BY activity, declared, coverage
