// Purpose: How many relations of one type leave each element of a kind,
//   to or from elements that a condition lets through.
// Mode: read
// For: RelationType
// Param: kind: string
// Param: kinds: string[]
// Param: other: string | null
// Param: framework: string | null
// Param: derived: boolean | null
// Param: coverage: string[]
// Param: importance: string[]
// Column: id: string
// Column: total: integer
MATCH (a:Element {kind: $kind})
MATCH (a)-[r:__NAME__]->(b:Element)
WHERE a.dataset IS NOT NULL AND b.kind IN $kinds
  AND ($other IS NULL OR b.id = $other)
  AND ($framework IS NULL OR b.framework = $framework)
  AND ($derived IS NULL OR coalesce(r.derived, false) = $derived)
  AND (size($coverage) = 0 OR coalesce(r.coverage, 'NONE') IN $coverage)
  AND (size($importance) = 0 OR coalesce(r.importance, '') IN $importance)
RETURN a.id AS id, count(r) AS total
ORDER BY id
