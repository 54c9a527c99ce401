// Purpose: Keeps what decisions put over the data sets; one of each id.
// Mode: write
// Param: rows: map[]
UNWIND $rows AS row
MERGE (e:GraphEffect {id: row.id})
SET e = row
