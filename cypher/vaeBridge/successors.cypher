// Purpose: What replaces a certification, and whether one may enrol there.
// Mode: read
// Param: certification: string
// Column: successor: string
// Column: label: string
// Column: enrolFrom: string | null
// Column: enrolUntil: string | null
MATCH (c:Element {id: $certification})-[:REPLACED_BY]->(s:Certification)
RETURN s.id AS successor, s.label AS label, s.enrolFrom AS enrolFrom, s.enrolUntil AS enrolUntil
ORDER BY successor
