// Purpose: Says which revision decisions made, in the transaction that adds them.
// Mode: write
// Param: numbers: integer[]
// Param: revision: string
MATCH (d:GraphDecision)
WHERE d.number IN $numbers
SET d.revision = $revision
