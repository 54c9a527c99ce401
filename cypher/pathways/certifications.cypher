// Purpose: Every certification, with what decides whether one may enrol.
// Mode: read
// Column: id: string
// Column: framework: string | null
// Column: enrolFrom: string | null
// Column: enrolUntil: string | null
MATCH (c:Element {kind: 'Certification'})
RETURN c.id AS id, c.framework AS framework, c.enrolFrom AS enrolFrom, c.enrolUntil AS enrolUntil
ORDER BY id
