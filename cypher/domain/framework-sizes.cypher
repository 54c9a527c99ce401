// Purpose: How many competences without parts belong to frameworks.
// Mode: read
// Param: frameworks: string[]
// Column: framework: string
// Column: total: integer
UNWIND $frameworks AS framework
MATCH (k:Competence)
WHERE k.framework = framework AND NOT EXISTS { (k)-[:HAS_PART]->(:Competence) }
RETURN framework, count(k) AS total
ORDER BY framework
