// Purpose: The nodes of a data set with the hash of their content and no text but the label, many at a time.
// Mode: read
// Param: dataset: string
// Param: after: string
// Param: limit: integer
// Column: id: string
// Column: kind: Kind
// Column: hash: string
// Column: label: string
MATCH (n:Element)
WHERE n.dataset = $dataset AND n.id > $after
RETURN n.id AS id, n.kind AS kind, n.hash AS hash, n.label AS label
ORDER BY id
LIMIT $limit
