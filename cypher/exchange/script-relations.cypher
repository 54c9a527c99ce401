// Purpose: In a script for a bare Neo4j: the relations of one type, each once however often the script is run.
// Mode: write
// For: RelationType
// Param: rows: map[]
UNWIND $rows AS row
MATCH (a:Element {id: row.from})
MATCH (b:Element {id: row.to})
MERGE (a)-[r:__NAME__ {key: row.key}]->(b)
SET r += row.properties
