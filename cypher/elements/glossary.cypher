// Purpose: The glossary entries of an acronym, in lower case.
// Mode: read
// Param: term: string
// Column: id: string
// Column: kind: Kind
// Column: properties: map
MATCH (n:Term)
WHERE toLower(n.acronym) = $term AND n.dataset IS NOT NULL
RETURN n.id AS id, n.kind AS kind, properties(n) AS properties
ORDER BY n.sortKey
