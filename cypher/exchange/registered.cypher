// Purpose: The certifications of other data sets that state a number of the national register, and whether anything is known of what they certify.
// Mode: read
// Param: dataset: string
// Column: id: string
// Column: rncpCode: string
// Column: read: boolean
MATCH (c:Certification)
WHERE c.rncpCode IS NOT NULL AND c.dataset <> $dataset
RETURN c.id AS id, c.rncpCode AS rncpCode,
  EXISTS { (c)-[:HAS_PART]->(:Bloc) } OR EXISTS { (c)-[:CERTIFIES]->(:Competence) } AS read
ORDER BY id
