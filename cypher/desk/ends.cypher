// Purpose: The two frameworks of a table.
// Mode: read
// Param: id: string
// Column: of: string
// Column: against: string
MATCH (f:Framework)<-[:OF]-(x:Element {id: $id})-[:AGAINST]->(g:Framework)
RETURN f.id AS of, g.id AS against
