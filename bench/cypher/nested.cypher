MATCH (:Element {id: $id})-[:MOBILISES]->(c:Competence)
WITH c LIMIT toInteger($first)
RETURN c.id AS id, c.label AS label,
  COLLECT { MATCH (c)-[r]-(n:Element) RETURN {relation: type(r), id: n.id, label: n.label} LIMIT 5 } AS neighbours
