// Purpose: Writes the relations of one type, each replaced whole.
// Mode: write
// For: RelationType
// Param: rows: map[]
UNWIND $rows AS row
MATCH (a:Element {id: row.from})
MATCH (b:Element {id: row.to})
MERGE (a)-[r:__NAME__ {key: row.key}]->(b)
SET r = row.properties
