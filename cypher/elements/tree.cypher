// Purpose: The parts of elements one level down, in the document's order.
// Mode: read
// Param: ids: string[]
// Column: parent: string
// Column: id: string
UNWIND $ids AS id
MATCH (a:Element {id: id})-[r:HAS_PART|CERTIFIES]->(b:Element)
WHERE type(r) = 'HAS_PART' OR NOT EXISTS { (:Competence)-[:HAS_PART]->(b) }
RETURN a.id AS parent, b.id AS id
ORDER BY parent, coalesce(r.position, 999999), b.sortKey, id
