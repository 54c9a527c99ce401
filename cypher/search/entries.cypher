// Purpose: What search indexes of the elements of one kind, a page at a time.
// Mode: read
// For: Kind
// Param: after: string
// Param: limit: integer
// Column: id: string
// Column: label: string
// Column: code: string | null
// Column: acronym: string | null
// Column: expansion: string | null
// Column: title: string | null
// Column: framework: string | null
// Column: statement: string | null
// Column: synonyms: string[] | null
// Column: englishLabel: string | null
// Column: englishSynonyms: string[] | null
// Column: romeCodes: string[] | null
// Column: rncpCode: string | null
MATCH (n:__NAME__)
WHERE n.id > $after AND n.dataset IS NOT NULL
RETURN n.id AS id, n.label AS label, n.code AS code, n.acronym AS acronym, n.expansion AS expansion, n.title AS title,
  n.framework AS framework, n.statement AS statement, n.synonyms AS synonyms,
  n.englishLabel AS englishLabel, n.englishSynonyms AS englishSynonyms, n.romeCodes AS romeCodes, n.rncpCode AS rncpCode
ORDER BY id
LIMIT $limit
