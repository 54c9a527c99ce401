// Purpose: The certifications that frameworks describe.
// Mode: read
// Each: frameworks by framework
// Param: frameworks: string[]
// Column: framework: string
// Column: certification: string
UNWIND $frameworks AS framework
MATCH (f:Element {id: framework})-[:HAS_PART]->(c:Certification)
RETURN f.id AS framework, c.id AS certification
ORDER BY framework, certification
