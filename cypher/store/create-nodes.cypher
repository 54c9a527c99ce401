// Purpose: Writes the nodes of one kind that the graph does not have yet.
// Mode: write
// For: Kind
// Param: rows: map[]
UNWIND $rows AS row
CREATE (n:Element:__NAME__)
SET n = row
