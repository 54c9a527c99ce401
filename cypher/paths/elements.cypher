// Purpose: What to call some elements, and the places in the documents that state them.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: kind: Kind
// Column: label: string
// Column: verified: boolean
// Column: legalReference: string | null
// Column: validFrom: string | null
// Column: validUntil: string | null
// Column: framework: string | null
// Column: dataset: string | null
// Column: source: string | null
// Column: lines: string | null
// Column: wording: boolean | null
UNWIND $ids AS id
MATCH (n:Element {id: id})
WITH n, [(n)-[s:STATED_IN]->(d:Source) | {source: d.id, lines: s.lines, wording: s.wording}] AS stated
UNWIND CASE WHEN size(stated) = 0 THEN [{source: null, lines: null, wording: null}] ELSE stated END AS one
RETURN n.id AS id, n.kind AS kind, n.label AS label, coalesce(n.verified, true) AS verified,
  n.legalReference AS legalReference, n.validFrom AS validFrom, n.validUntil AS validUntil,
  n.framework AS framework, n.dataset AS dataset, one.source AS source, one.lines AS lines, one.wording AS wording
ORDER BY id, source, wording
