// Purpose: The certifications of which a table was read against one of the given frameworks,
//   with what decides whether one may enrol.
// Mode: read
// Param: frameworks: string[]
// Column: id: string
// Column: label: string
// Column: framework: string
// Column: enrolFrom: string | null
// Column: enrolUntil: string | null
// Column: deducedDates: string[] | null
UNWIND $frameworks AS framework
MATCH (f:Element {id: framework})<-[:AGAINST]-(w:Crosswalk)-[:OF]->(g:Element)-[:HAS_PART]->(c:Certification)
WHERE w.status = 'ACCEPTED'
RETURN DISTINCT c.id AS id, c.label AS label, g.id AS framework, c.enrolFrom AS enrolFrom, c.enrolUntil AS enrolUntil,
  c.deducedDates AS deducedDates
ORDER BY id, framework
