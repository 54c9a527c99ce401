// Purpose: The fiche of a certification in the national register, where one was imported.
// Mode: read
// Param: certification: string
// Column: properties: map
MATCH (c:Element {id: $certification})-[:REGISTERED_AS]->(f:Registration)
RETURN properties(f) AS properties
ORDER BY f.id
LIMIT 1
