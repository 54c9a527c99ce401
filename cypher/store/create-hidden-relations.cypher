// Purpose: Writes the relations of one type between hidden nodes, and says how many found both ends.
// Mode: write
// For: RelationType
// Param: rows: map[]
// Column: written: integer
UNWIND $rows AS row
MATCH (a:GraphHidden {id: row.from})
MATCH (b:GraphHidden {id: row.to})
CREATE (a)-[r:__NAME__]->(b)
SET r = row.properties
RETURN count(r) AS written
