// Purpose: The certifications that qualify for professions, or for a trade that they presume,
//   with the dates that decide which version people hold.
// Mode: read
// Each: professions by profession
// Param: professions: string[]
// Column: profession: string
// Column: trade: string
// Column: certification: string
// Column: label: string
// Column: required: Answer | null
// Column: verified: boolean
// Column: firstAwardedOn: string | null
// Column: deliverUntil: string | null
// Column: enrolFrom: string | null
// Column: enrolUntil: string | null
// Column: deducedDates: string[] | null
UNWIND $professions AS profession
MATCH (p:Element {id: profession})-[:PRESUMES*0..1]->(t:Profession)<-[r:QUALIFIES_FOR]-(c:Certification)
RETURN p.id AS profession, t.id AS trade, c.id AS certification, c.label AS label, r.required AS required,
  c.verified AS verified, c.firstAwardedOn AS firstAwardedOn, c.deliverUntil AS deliverUntil, c.enrolFrom AS enrolFrom,
  c.enrolUntil AS enrolUntil, c.deducedDates AS deducedDates
ORDER BY profession, certification
