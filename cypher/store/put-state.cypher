// Purpose: Records which revision of which data the graph holds; written last.
// Mode: write
// Param: id: string
// Param: properties: map
MERGE (s:GraphState {id: $id})
SET s = $properties
