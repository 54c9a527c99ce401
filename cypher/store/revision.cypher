// Purpose: The revision of the whole graph.
// Mode: read
// Column: revision: string
MATCH (s:GraphState {id: 'graph'})
RETURN s.revision AS revision
