// Purpose: Forgets data sets that another one replaced.
// Mode: write
// Param: ids: string[]
UNWIND $ids AS id
MATCH (s:GraphState {id: id})
DELETE s
