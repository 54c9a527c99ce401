// Purpose: Keeps links that wait for an end; what they carry is written as JSON.
// Mode: write
// Param: rows: map[]
UNWIND $rows AS row
CREATE (w:GraphWaiting)
SET w = row
