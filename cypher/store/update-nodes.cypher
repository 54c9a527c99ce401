// Purpose: Replaces nodes of the graph whole; their kind stays.
// Mode: write
// Param: rows: map[]
UNWIND $rows AS row
MATCH (n:Element {id: row.id})
SET n = row
