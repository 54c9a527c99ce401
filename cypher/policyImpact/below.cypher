// Purpose: The activities and competences that framed work is made of, with the number of relations between.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: element: string
// Column: kind: Kind
// Column: steps: integer
UNWIND $ids AS id
MATCH path = (a:Element {id: id})-[:HAS_PART|MOBILISES|CERTIFIES*1..4]->(x:Element)
WHERE x.kind IN ['ActivityDomain', 'Activity', 'Competence']
RETURN a.id AS id, x.id AS element, x.kind AS kind, min(length(path)) AS steps
ORDER BY id, element
