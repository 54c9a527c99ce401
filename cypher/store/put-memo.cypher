// Purpose: Keeps what a load leaves to remember of what it read.
// Mode: write
// Param: dataset: string
// Param: content: string
MERGE (m:GraphMemo {dataset: $dataset})
SET m.content = $content
