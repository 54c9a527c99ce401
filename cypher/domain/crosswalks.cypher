// Purpose: The crosswalks between frameworks, and whether every competence of the second was looked at.
// Mode: read
// Param: held: string[]
// Param: wanted: string[]
// Column: id: string
// Column: of: string
// Column: against: string
// Column: complete: boolean
// Column: level: CrosswalkLevel | null
// Column: status: ReviewStatus
UNWIND $held AS framework
MATCH (f:Element {id: framework})<-[:OF]-(x:Crosswalk)-[:AGAINST]->(g:Framework)
WHERE g.id IN $wanted
RETURN x.id AS id, f.id AS of, g.id AS against, x.complete AS complete, x.level AS level, x.status AS status
ORDER BY id
