// Purpose: In a script for a bare Neo4j: elements of other frameworks that links lead to, by name,
//   unless they are there.
// Mode: write
// For: Kind
// Param: rows: map[]
UNWIND $rows AS row
MERGE (n:Element {id: row.id})
ON CREATE SET n = row, n:__NAME__
