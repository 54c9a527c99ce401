// Purpose: Says, before a write becomes visible, that readers may see a part of it,
//   and how long its writer waits until then: no less than any before it.
// Mode: write
// Param: now: integer
// Param: notice: integer
// Column: notice: integer
MERGE (c:GraphCommit {id: 'commit'})
SET c.epoch = coalesce(c.epoch, 0) + 1, c.since = $now,
  c.notice = CASE WHEN coalesce(c.notice, 0) < $notice THEN $notice ELSE coalesce(c.notice, 0) END
RETURN c.notice AS notice
