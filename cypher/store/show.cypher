// Purpose: Makes hidden nodes elements of one kind, with the relations between them.
// Mode: write
// For: Kind
// Param: ids: string[]
UNWIND $ids AS id
MATCH (n:GraphHidden {id: id})
SET n:Element:__NAME__
REMOVE n:GraphHidden
