// Purpose: Writes the relations of one type that the graph does not have yet, and says how many found both ends.
// Mode: write
// For: RelationType
// Param: rows: map[]
// Column: written: integer
UNWIND $rows AS row
MATCH (a:Element {id: row.from})
CALL (row) {
  MATCH (b:Element {id: row.to})
  RETURN b
  LIMIT 1
}
CREATE (a)-[r:__NAME__]->(b)
SET r = row.properties
RETURN count(r) AS written
