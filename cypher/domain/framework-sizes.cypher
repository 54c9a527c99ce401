// Purpose: How many competences without parts belong to frameworks.
// Mode: read
// Param: frameworks: string[]
// Column: framework: string
// Column: total: integer
UNWIND $frameworks AS framework
MATCH (k:Competence {framework: framework})
WHERE NOT EXISTS { (k)-[:HAS_PART]->(:Competence) }
RETURN framework, count(k) AS total
ORDER BY framework
