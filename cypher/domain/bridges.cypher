// Purpose: The bridges that leave what is held, with what they cover.
// Mode: read
// Param: held: string[]
// Column: id: string
// Column: from: string
// Column: to: string
// Column: covers: string
// Column: coversKind: Kind
// Column: bridgeKind: BridgeKind
// Column: legalReference: string | null
// Column: validFrom: string | null
// Column: validUntil: string | null
// Column: verified: boolean
UNWIND $held AS held
MATCH (f:Element {id: held})<-[:FROM]-(b:Bridge)-[:TO]->(t:Element)
MATCH (b)-[:COVERS]->(c:Element)
RETURN b.id AS id, f.id AS from, t.id AS to, c.id AS covers, c.kind AS coversKind, b.bridgeKind AS bridgeKind,
  b.legalReference AS legalReference, b.validFrom AS validFrom, b.validUntil AS validUntil, b.verified AS verified
ORDER BY id, from, to, covers
