// Purpose: The frameworks of a publisher: those whose id begins with the given text.
// Mode: read
// Param: prefix: string
// Column: id: string
// Column: label: string
// Column: frameworkKind: string | null
MATCH (f:Framework)
WHERE f.id STARTS WITH $prefix
RETURN f.id AS id, f.label AS label, f.frameworkKind AS frameworkKind
ORDER BY f.sortKey
