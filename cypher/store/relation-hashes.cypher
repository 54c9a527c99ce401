// Purpose: The relations of a data set that leave the given nodes, with the hash of their content.
// Mode: read
// Param: ids: string[]
// Param: dataset: string
// Column: from: string
// Column: type: string
// Column: to: string
// Column: key: string
// Column: hash: string
UNWIND $ids AS id
MATCH (a:Element {id: id})-[r]->(b:Element)
WHERE r.dataset = $dataset
RETURN a.id AS from, type(r) AS type, b.id AS to, r.key AS key, r.hash AS hash
ORDER BY key
