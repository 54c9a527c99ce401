// Purpose: The verdicts that data sets other than the decisions state of pairs of a table and an element.
// Mode: read
// Param: pairs: map[]
// Column: id: string
// Column: key: string
// Column: properties: map
UNWIND $pairs AS pair
MATCH (x:Element {id: pair.table})-[r:EXAMINES]->(t:Element {id: pair.target})
WHERE r.dataset <> 'decisions'
RETURN pair.id AS id, r.key AS key, properties(r) AS properties
ORDER BY id, key
