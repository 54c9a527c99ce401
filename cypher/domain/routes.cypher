// Purpose: Every bridge that leaves titles held, with the certification that it leads to
//   and whether one may enrol there.
// Mode: read
// Param: held: string[]
// Column: bridge: string
// Column: from: string
// Column: to: string
// Column: toLabel: string
// Column: bridgeKind: BridgeKind
// Column: legalReference: string | null
// Column: validFrom: string | null
// Column: validUntil: string | null
// Column: verified: boolean
// Column: enrolFrom: string | null
// Column: enrolUntil: string | null
UNWIND $held AS held
MATCH (f:Element {id: held})<-[:FROM]-(b:Bridge)-[:TO]->(t:Certification)
RETURN DISTINCT b.id AS bridge, f.id AS from, t.id AS to, t.label AS toLabel, b.bridgeKind AS bridgeKind,
  b.legalReference AS legalReference, b.validFrom AS validFrom, b.validUntil AS validUntil, b.verified AS verified,
  t.enrolFrom AS enrolFrom, t.enrolUntil AS enrolUntil
ORDER BY bridge, from, to
