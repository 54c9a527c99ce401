// Purpose: Replaces relations of one type whole; a relation's key names both its ends, which stay.
// Mode: write
// For: RelationType
// Param: rows: map[]
UNWIND $rows AS row
MATCH (a:Element {id: row.from})-[r:__NAME__ {key: row.key}]->()
WHERE r.dataset = row.dataset
SET r = row.properties
