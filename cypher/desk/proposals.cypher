// Purpose: What was proposed and reviewed, of one proposal, of one element, or of all,
//   in the order in which it was done.
// Mode: read
// Kept: never
// Param: about: string
// Column: number: integer
// Column: table: string
// Column: target: string
// Column: kind: DecisionKind
// Column: subject: string
// Column: role: string
// Column: at: string
// Column: reason: string
// Column: payload: string
// Column: revision: string
MATCH (d:GraphDecision)
WHERE d.kind IN ['PROPOSED', 'ACCEPTED', 'REFUSED'] AND ($about = '' OR d.table = $about OR d.target = $about)
RETURN d.number AS number, d.table AS table, d.target AS target, d.kind AS kind, d.subject AS subject, d.role AS role,
  d.at AS at, d.reason AS reason, d.payload AS payload, d.revision AS revision
ORDER BY number
