// Purpose: Writes the relations of one type in a script, in words that any Neo4j knows.
// Mode: write
// For: RelationType
// Param: rows: map[]
UNWIND $rows AS row
MATCH (a:Element {id: row.from})
OPTIONAL MATCH (b:Element {id: row.to})
WITH row, a, b
WHERE b IS NOT NULL
CREATE (a)-[r:__NAME__]->(b)
SET r = row.properties
