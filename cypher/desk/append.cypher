// Purpose: Adds a decision; none is ever changed.
// Mode: write
// Param: row: map
CREATE (d:GraphDecision)
SET d = $row
