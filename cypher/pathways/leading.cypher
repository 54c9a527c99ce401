// Purpose: The certifications from which a bridge leads to the given ones, with what decides whether one may enrol.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: label: string
// Column: framework: string | null
// Column: enrolFrom: string | null
// Column: enrolUntil: string | null
// Column: deducedDates: string[] | null
UNWIND $ids AS id
MATCH (t:Element {id: id})<-[:TO]-(b:Bridge)-[:FROM]->(c:Certification)
RETURN DISTINCT c.id AS id, c.label AS label, c.framework AS framework, c.enrolFrom AS enrolFrom, c.enrolUntil AS enrolUntil, c.deducedDates AS deducedDates
ORDER BY id
