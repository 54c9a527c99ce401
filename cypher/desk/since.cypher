// Purpose: The decisions after a number, in the order in which they were taken.
// Mode: read
// Kept: never
// Param: after: integer
// Param: limit: integer
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
WHERE d.number > $after
RETURN d.number AS number, d.table AS table, d.target AS target, d.kind AS kind, d.subject AS subject, d.role AS role,
  d.at AS at, d.reason AS reason, d.payload AS payload, d.revision AS revision
ORDER BY number
LIMIT $limit
