// Purpose: Says, before a write becomes visible, that readers may see a part of it.
// Mode: write
// Param: now: integer
MERGE (c:GraphCommit {id: 'commit'})
SET c.epoch = coalesce(c.epoch, 0) + 1, c.since = $now
