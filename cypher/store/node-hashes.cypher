// Purpose: The nodes of a data set with the hash of their content, a page at a time.
// Mode: read
// Param: dataset: string
// Param: after: string
// Param: limit: integer
// Column: id: string
// Column: kind: Kind
// Column: hash: string
// Column: label: string
// Column: locator: string | null
// Column: statement: string | null
MATCH (n:Element)
WHERE n.dataset = $dataset AND n.id > $after
RETURN n.id AS id, n.kind AS kind, n.hash AS hash, n.label AS label, n.locator AS locator, n.statement AS statement
ORDER BY id
LIMIT $limit
