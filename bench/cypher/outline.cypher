MATCH path = (:Framework {id: $id})-[:HAS_PART|CERTIFIES*1..6]->(n:Element)
RETURN n.id AS id, n.label AS label, length(path) AS depth LIMIT toInteger($first)
