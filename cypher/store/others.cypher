// Purpose: How many nodes of the database are not ours: they are neither read nor changed.
// Mode: read
// Column: total: integer
MATCH (n)
WHERE n.dataset IS NULL AND NOT n:GraphState AND NOT n:GraphCommit
RETURN count(n) AS total
