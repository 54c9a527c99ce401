// Purpose: As update-relations, from the other end, for what leaves an element with many relations.
// Mode: write
// For: RelationType
// Param: rows: map[]
UNWIND $rows AS row
MATCH (b:Element {id: row.to})<-[r:__NAME__ {key: row.key}]-()
WHERE r.dataset = row.dataset
SET r = row.properties
