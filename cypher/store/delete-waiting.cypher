// Purpose: Forgets links that waited: they became relations, or left the data.
// Mode: write
// Param: ids: string[]
MATCH (w:GraphWaiting)
WHERE w.id IN $ids
DELETE w
