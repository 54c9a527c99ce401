// Purpose: Removes the relations of one type that left the data.
// Mode: write
// For: RelationType
// Param: rows: map[]
UNWIND $rows AS row
MATCH (a:Element {id: row.from})-[r:__NAME__ {key: row.key}]->(:Element {id: row.to})
DELETE r
