// Purpose: The alignments that data sets other than the decisions state for pairs of a table and an element.
// Mode: read
// Param: pairs: map[]
// Column: id: string
// Column: key: string
// Column: properties: map
UNWIND $pairs AS pair
MATCH (t:Element {id: pair.target})<-[r:ALIGNED_WITH]-(h:Element)
WHERE r.dataset <> 'decisions' AND r.crosswalk = pair.table
RETURN pair.id AS id, r.key AS key, properties(r) AS properties
ORDER BY id, key
