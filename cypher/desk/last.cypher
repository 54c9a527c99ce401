// Purpose: The number of the last decision.
// Mode: read
// Kept: never
// Column: number: integer | null
MATCH (d:GraphDecision)
RETURN max(d.number) AS number
