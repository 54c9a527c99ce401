// Purpose: The professions whose work comprises some activities or competences, with the number of relations between.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: profession: string
// Column: steps: integer
UNWIND $ids AS id
MATCH path = (x:Element {id: id})<-[:HAS_PART|MOBILISES|PERFORMS*1..5]-(p:Profession)
RETURN x.id AS id, p.id AS profession, min(length(path)) AS steps
ORDER BY id, profession
