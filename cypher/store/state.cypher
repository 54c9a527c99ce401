// Purpose: The state of the graph: its revision, by which format it is written, how many writes became visible so far, and since when one is becoming so (0: none is).
// Mode: read
// Column: revision: string | null
// Column: format: integer | null
// Column: epoch: integer | null
// Column: since: integer | null
OPTIONAL MATCH (c:GraphCommit {id: 'commit'})
OPTIONAL MATCH (s:GraphState {id: 'graph'})
RETURN s.revision AS revision, s.format AS format, c.epoch AS epoch, c.since AS since
