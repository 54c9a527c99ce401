// Purpose: How many writes became visible so far, and since when one is becoming so (0: none is).
// Mode: read
// Column: epoch: integer
// Column: since: integer
MATCH (c:GraphCommit {id: 'commit'})
RETURN c.epoch AS epoch, c.since AS since
