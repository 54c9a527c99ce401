// Purpose: What policies and their axes frame, with what states it.
// Mode: read
// Param: ids: string[]
// Column: policy: string
// Column: framing: string
// Column: target: string
// Column: kind: Kind
// Column: derived: boolean
// Column: rationale: string | null
// Column: sources: string[] | null
UNWIND $ids AS id
MATCH (p:Element {id: id})-[:HAS_PART*0..2]->(x:Element)-[f:FRAMES]->(t:Element)
RETURN p.id AS policy, x.id AS framing, t.id AS target, t.kind AS kind, coalesce(f.derived, false) AS derived,
  f.rationale AS rationale, f.sources AS sources
ORDER BY policy, t.sortKey, target, framing
