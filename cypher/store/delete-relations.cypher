// Purpose: Removes the relations of one type that left the data; a relation's key names both its ends.
// Mode: write
// For: RelationType
// Param: rows: map[]
UNWIND $rows AS row
MATCH (a:Element {id: row.from})-[r:__NAME__ {key: row.key}]->()
WHERE r.dataset = row.dataset
DELETE r
