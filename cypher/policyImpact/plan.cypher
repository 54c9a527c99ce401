// Purpose: The parts of a plan, each below its policy or axis, in the document's order.
// Mode: read
// Param: policy: string
// Column: whole: string
// Column: part: string
// Column: kind: Kind
MATCH (p:Element {id: $policy})-[:HAS_PART*0..2]->(w:Element)-[:HAS_PART]->(x:Element)
WHERE x.kind IN ['PolicyAxis', 'Objective', 'Action', 'Resource', 'Deliverable']
WITH DISTINCT w, x
RETURN w.id AS whole, x.id AS part, x.kind AS kind
ORDER BY w.sortKey, x.sortKey, whole, part
