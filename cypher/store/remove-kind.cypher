// Purpose: Takes the label from nodes that are no longer of this kind.
// Mode: write
// For: Kind
// Param: ids: string[]
UNWIND $ids AS id
MATCH (n:Element {id: id})
REMOVE n:__NAME__
