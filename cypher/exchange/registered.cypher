// Purpose: The certifications of other data sets that state a number of the national register,
//   and whether these say anything of what they certify.
// Mode: read
// Param: dataset: string
// Column: id: string
// Column: rncpCode: string
// Column: read: boolean
MATCH (c:Certification)
WHERE c.rncpCode IS NOT NULL AND c.dataset <> $dataset
RETURN c.id AS id, c.rncpCode AS rncpCode,
  EXISTS { (c)-[r:HAS_PART]->(:Bloc) WHERE r.dataset <> $dataset }
    OR EXISTS { (c)-[r:CERTIFIES]->(:Competence) WHERE r.dataset <> $dataset } AS read
ORDER BY id
