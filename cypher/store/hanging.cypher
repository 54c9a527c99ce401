// Purpose: The relations of other data sets that hang on elements which are about to leave the graph.
// Mode: read
// Param: ids: string[]
// Param: datasets: string[]
// Column: key: string
// Column: properties: map
UNWIND $ids AS id
MATCH (:Element {id: id})-[r]-(:Element)
WHERE NOT r.dataset IN $datasets
RETURN r.key AS key, properties(r) AS properties
ORDER BY key
