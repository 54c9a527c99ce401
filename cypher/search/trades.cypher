// Purpose: The names of the trades that each certification leads to, which search finds it by.
// Mode: read
// Column: certification: string
// Column: label: string
// Column: synonyms: string[] | null
MATCH (certification:Certification)-[:QUALIFIES_FOR]->(trade:Profession)
WHERE certification.dataset IS NOT NULL AND trade.dataset IS NOT NULL
RETURN certification.id AS certification, trade.label AS label, trade.synonyms AS synonyms
ORDER BY certification, label
