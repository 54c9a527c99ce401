// Purpose: Labels nodes that became of this kind.
// Mode: write
// For: Kind
// Param: ids: string[]
UNWIND $ids AS id
MATCH (n:Element {id: id})
SET n:__NAME__
