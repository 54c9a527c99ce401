// Purpose: The relations of given types that meet at some elements; of alignments, only those that were accepted.
//   Callers bound the rows by degree first.
// Mode: read
// Param: ids: string[]
// Param: types: string[]
// Column: id: string
// Column: type: RelationType
// Column: outgoing: boolean
// Column: other: string
// Column: key: string
// Column: coverage: Coverage | null
UNWIND $ids AS id
MATCH (a:Element {id: id})-[r]->(b:Element)
WHERE type(r) IN $types AND coalesce(r.status, 'ACCEPTED') = 'ACCEPTED'
RETURN a.id AS id, type(r) AS type, true AS outgoing, b.id AS other, r.key AS key, r.coverage AS coverage
UNION ALL
UNWIND $ids AS id
MATCH (a:Element {id: id})<-[r]-(b:Element)
WHERE type(r) IN $types AND coalesce(r.status, 'ACCEPTED') = 'ACCEPTED'
RETURN a.id AS id, type(r) AS type, false AS outgoing, b.id AS other, r.key AS key, r.coverage AS coverage
