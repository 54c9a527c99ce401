// Purpose: Removes the relations between hidden nodes and the graph.
// Mode: write
// Param: ids: string[]
UNWIND $ids AS id
MATCH (:GraphHidden {id: id})-[r]-(:Element)
DELETE r
