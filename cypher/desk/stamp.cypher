// Purpose: Says which revision a decision made, in the transaction that adds it.
// Mode: write
// Param: number: integer
// Param: revision: string
MATCH (d:GraphDecision {number: $number})
SET d.revision = $revision
