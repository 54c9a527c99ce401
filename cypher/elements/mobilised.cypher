// Purpose: The competences that the sheets of occupations name, as they are stored.
// Mode: read
// Each: ids by sheet
// Tells: elements.byIds by id
// Param: ids: string[]
// Column: sheet: string
// Column: id: string
// Column: kind: Kind
// Column: properties: map
UNWIND $ids AS sheetId
MATCH (s:Element {id: sheetId})-[:MOBILISES]->(k:Competence)
WHERE s.kind = 'Profession'
RETURN s.id AS sheet, k.id AS id, k.kind AS kind, properties(k) AS properties
ORDER BY sheet, k.sortKey, id
