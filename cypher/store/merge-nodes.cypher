// Purpose: Writes the nodes of one kind, each replaced whole.
// Mode: write
// For: Kind
// Param: rows: map[]
UNWIND $rows AS row
MERGE (n:Element {id: row.id})
SET n = row
SET n:__NAME__
