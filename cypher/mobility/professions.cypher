// Purpose: The professions of one framework, or of none where it is empty, a page at a time.
// Mode: read
// Param: framework: string
// Param: after: string
// Param: limit: integer
// Column: id: string
// Column: label: string
MATCH (p:Profession)
WHERE p.id > $after AND p.dataset IS NOT NULL AND coalesce(p.framework, '') = $framework
RETURN p.id AS id, p.label AS label
ORDER BY id
LIMIT $limit
