// Purpose: Makes writers queue: whoever loads data holds the graph's state until its transaction ends.
// Mode: write
// Param: writer: string
MERGE (s:GraphState {id: 'graph'})
SET s.writer = $writer
