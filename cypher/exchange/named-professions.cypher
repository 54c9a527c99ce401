// Purpose: The professions that name sheets of ROME or an occupation of ESCO, but for those of one data set.
// Mode: read
// Param: dataset: string
// Column: id: string
// Column: label: string
// Column: synonyms: string[] | null
// Column: romeCodes: string[] | null
// Column: escoUri: string | null
MATCH (p:Element)
WHERE p.kind = 'Profession' AND p.dataset <> $dataset AND (p.romeCodes IS NOT NULL OR p.escoUri IS NOT NULL)
RETURN p.id AS id, p.label AS label, p.synonyms AS synonyms, p.romeCodes AS romeCodes, p.escoUri AS escoUri
ORDER BY id
