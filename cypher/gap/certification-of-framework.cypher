// Purpose: The certification that a framework describes.
// Mode: read
// Param: framework: string
// Column: certification: string
MATCH (f:Framework {id: $framework})-[:HAS_PART]->(c:Certification)
RETURN c.id AS certification
ORDER BY certification
LIMIT 1
