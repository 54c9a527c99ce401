// Purpose: The bridges that lead from titles held to a certification or its blocs,
//   with what each covers and what it is worth.
// Mode: read
// Param: held: string[]
// Param: wanted: string[]
// Column: id: string
// Column: from: string
// Column: covers: string | null
// Column: bridgeKind: BridgeKind
// Column: legalReference: string | null
// Column: effect: string | null
// Column: validFrom: string | null
// Column: validUntil: string | null
// Column: verified: boolean
UNWIND $held AS held
MATCH (f:Element {id: held})<-[:FROM]-(b:Bridge)-[:TO]->(t:Element)
WHERE t.id IN $wanted
WITH DISTINCT f, b, [(b)-[:COVERS]->(c:Element) | c.id] AS covered
UNWIND CASE WHEN size(covered) = 0 THEN [null] ELSE covered END AS covers
RETURN b.id AS id, f.id AS from, covers, b.bridgeKind AS bridgeKind, b.legalReference AS legalReference,
  b.effect AS effect, b.validFrom AS validFrom, b.validUntil AS validUntil, b.verified AS verified
ORDER BY id, from, covers
