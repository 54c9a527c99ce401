// Purpose: A page of the relations of one type that a condition lets through, by the natural order of what they leave.
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
// Param: sortKey: string
// Param: key: string
// Param: limit: integer
// Column: from: string
// Column: to: string
// Column: sortKey: string
// Column: relation: map
MATCH (a:Element)-[r:__NAME__]->(b:Element)
WHERE a.kind IN $fromKinds AND b.kind IN $toKinds
  AND ($from IS NULL OR a.id = $from)
  AND ($to IS NULL OR b.id = $to)
  AND ($fromFramework IS NULL OR a.framework = $fromFramework)
  AND ($toFramework IS NULL OR b.framework = $toFramework)
  AND ($derived IS NULL OR coalesce(r.derived, false) = $derived)
  AND (size($coverage) = 0 OR coalesce(r.coverage, 'NONE') IN $coverage)
  AND (size($importance) = 0 OR coalesce(r.importance, '') IN $importance)
  AND a.sortKey >= $sortKey AND (a.sortKey > $sortKey OR r.key > $key)
RETURN a.id AS from, b.id AS to, a.sortKey AS sortKey, properties(r) AS relation
ORDER BY a.sortKey, r.key
LIMIT $limit
