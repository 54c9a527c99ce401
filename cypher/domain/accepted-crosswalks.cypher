// Purpose: The accepted crosswalks among some frameworks.
// Mode: read
// Param: frameworks: string[]
// Column: id: string
// Column: of: string
// Column: against: string
// Column: complete: boolean
// Column: level: CrosswalkLevel | null
// Column: method: Method
UNWIND $frameworks AS framework
MATCH (f:Element {id: framework})<-[:OF]-(x:Crosswalk)-[:AGAINST]->(g:Framework)
WHERE g.id IN $frameworks AND x.status = 'ACCEPTED'
RETURN x.id AS id, f.id AS of, g.id AS against, x.complete AS complete, x.level AS level, x.method AS method
ORDER BY of, against, id
