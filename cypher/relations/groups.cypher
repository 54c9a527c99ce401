// Purpose: How many relations of one type a condition lets through,
//   by one of their properties or by what their ends are.
// Mode: read
// For: RelationType
// Param: fromKinds: string[]
// Param: toKinds: string[]
// Param: from: string | null
// Param: to: string | null
// Param: fromFramework: string | null
// Param: toFramework: string | null
// Param: derived: boolean | null
// Param: coverage: string[]
// Param: importance: string[]
// Param: by: string
// Column: value: value
// Column: total: integer
MATCH (a:Element)-[r:__NAME__]->(b:Element)
WHERE a.kind IN $fromKinds AND b.kind IN $toKinds
  AND ($from IS NULL OR a.id = $from)
  AND ($to IS NULL OR b.id = $to)
  AND ($fromFramework IS NULL OR a.framework = $fromFramework)
  AND ($toFramework IS NULL OR b.framework = $toFramework)
  AND ($derived IS NULL OR coalesce(r.derived, false) = $derived)
  AND (size($coverage) = 0 OR coalesce(r.coverage, 'NONE') IN $coverage)
  AND (size($importance) = 0 OR coalesce(r.importance, '') IN $importance)
WITH CASE $by
  WHEN 'none' THEN null
  WHEN 'from' THEN a.id
  WHEN 'to' THEN b.id
  WHEN 'fromKind' THEN a.kind
  WHEN 'toKind' THEN b.kind
  WHEN 'fromFramework' THEN a.framework
  WHEN 'toFramework' THEN b.framework
  WHEN 'derived' THEN coalesce(r.derived, false)
  ELSE r[$by]
END AS value
RETURN value, count(*) AS total
ORDER BY total DESC, value
