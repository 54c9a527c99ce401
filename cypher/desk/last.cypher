// Purpose: The number of the last decision.
// Mode: read
// Column: number: integer | null
MATCH (d:GraphDecision)
RETURN max(d.number) AS number
