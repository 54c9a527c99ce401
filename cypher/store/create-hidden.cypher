// Purpose: Writes nodes that nobody reads yet: they are none of the graph's until they are shown.
// Mode: write
// Param: rows: map[]
UNWIND $rows AS row
CREATE (n:GraphHidden)
SET n = row
