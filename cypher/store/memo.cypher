// Purpose: What the last load of a data set left to remember of what it read.
// Mode: read
// Kept: never
// Param: dataset: string
// Column: content: string
MATCH (m:GraphMemo {dataset: $dataset})
RETURN m.content AS content
