// Purpose: Replaces relations of one type whole; their ends stay.
// Mode: write
// For: RelationType
// Param: rows: map[]
UNWIND $rows AS row
MATCH (a:Element {id: row.from})-[r:__NAME__ {key: row.key}]->(b:Element {id: row.to})
SET r = row.properties
