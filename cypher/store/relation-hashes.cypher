// Purpose: The relations of a data set that leave the given nodes, with the hash of their content.
// Mode: read
// Param: ids: string[]
// Param: dataset: string
// Column: key: string
// Column: hash: string
UNWIND $ids AS id
MATCH (a:Element {id: id})-[r]->(b:Element)
WHERE r.dataset = $dataset
RETURN r.key AS key, r.hash AS hash
ORDER BY key
