// Purpose: What to call some elements, and the places in the documents that state them.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: kind: string
// Column: label: string
// Column: verified: boolean
// Column: source: string | null
// Column: lines: string | null
// Column: wording: boolean | null
UNWIND $ids AS id
MATCH (n:Element {id: id})
OPTIONAL MATCH (n)-[s:STATED_IN]->(d:Source)
RETURN n.id AS id, n.kind AS kind, n.label AS label, coalesce(n.verified, true) AS verified, d.id AS source, s.lines AS lines, s.wording AS wording
ORDER BY id, source, wording
