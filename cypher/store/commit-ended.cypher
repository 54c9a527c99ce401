// Purpose: Says that a write is visible as a whole.
// Mode: write
MATCH (c:GraphCommit {id: 'commit'})
SET c.since = 0
