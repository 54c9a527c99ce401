// Purpose: The state of the graph: its revision, in which format it is written, how many writes became visible so far,
//   since when one is becoming so (0: none is), and how many milliseconds before its commit each is announced.
// Mode: read
// Column: revision: string | null
// Column: format: integer | null
// Column: epoch: integer | null
// Column: since: integer | null
// Column: notice: integer | null
CALL {
  MATCH (c:GraphCommit {id: 'commit'})
  RETURN max(c.epoch) AS epoch, max(c.since) AS since, max(c.notice) AS notice
}
CALL {
  MATCH (s:GraphState {id: 'graph'})
  RETURN max(s.revision) AS revision, max(s.format) AS format
}
RETURN revision, format, epoch, since, notice
