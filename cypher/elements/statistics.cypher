// Purpose: How many elements there are, by kind, framework and verification.
// Mode: read
// Param: kinds: string[]
// Column: kind: Kind
// Column: framework: string | null
// Column: verified: boolean
// Column: derived: boolean
// Column: total: integer
MATCH (n:Element)
WHERE n.kind IN $kinds AND n.dataset IS NOT NULL
RETURN n.kind AS kind, n.framework AS framework, n.verified AS verified, coalesce(n.derived, false) AS derived,
  count(n) AS total
ORDER BY kind, framework, verified, derived
