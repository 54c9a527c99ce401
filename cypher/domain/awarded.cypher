// Purpose: The certifications that titles stand for, themselves or for the same professions and what these presume,
//   with the dates that decide which version a year gives.
// Mode: read
// Each: ids by title
// Param: ids: string[]
// Column: title: string
// Column: isPresumed: boolean
// Column: certification: string
// Column: label: string
// Column: firstAwardedOn: string | null
// Column: enrolFrom: string | null
// Column: deliverUntil: string | null
UNWIND $ids AS id
MATCH (t:Element {id: id})-[:PRESUMES*0..1]->(of:Element)-[:QUALIFIES_FOR*0..2]-(c:Certification)
RETURN DISTINCT t.id AS title, of.id <> t.id AS isPresumed, c.id AS certification, c.label AS label,
  c.firstAwardedOn AS firstAwardedOn, c.enrolFrom AS enrolFrom, c.deliverUntil AS deliverUntil
ORDER BY title, certification
