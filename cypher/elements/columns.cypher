// Purpose: Every element of one kind with some of its properties, in natural order of their ids.
// Mode: read
// For: Kind
// Param: properties: string[]
// Column: id: string
// Column: values: value[]
MATCH (n:__NAME__)
WHERE n.dataset IS NOT NULL
RETURN n.id AS id, [name IN $properties | n[name]] AS values
ORDER BY n.sortKey, n.id
