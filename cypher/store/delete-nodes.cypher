// Purpose: Removes the nodes that left the data, with whatever still hangs on them.
// Mode: write
// Param: ids: string[]
UNWIND $ids AS id
MATCH (n:Element {id: id})
DETACH DELETE n
