MATCH (held:Element {id: $from})
MATCH (:Element {id: $to})-[:MOBILISES]->(c:Competence)
RETURN c.id AS id, c.label AS label, EXISTS { (held)-[:MOBILISES]->(c) } AS held
