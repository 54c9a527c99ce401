// Purpose: Removes so many hidden nodes, with what hangs on them, and says how many they were.
// Mode: write
// Param: limit: integer
// Column: removed: integer
MATCH (n:GraphHidden)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
