// Purpose: In a script for a bare Neo4j: the elements of one kind, whether or not another script named them before.
// Mode: write
// For: Kind
// Param: rows: map[]
UNWIND $rows AS row
MERGE (n:Element {id: row.id})
SET n = row, n:__NAME__
