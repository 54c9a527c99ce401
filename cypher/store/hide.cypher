// Purpose: Takes elements of one kind out of the graph; they are removed later, a few at a time.
// Mode: write
// For: Kind
// Param: ids: string[]
UNWIND $ids AS id
MATCH (n:Element {id: id})
SET n:GraphHidden
REMOVE n:Element:__NAME__
