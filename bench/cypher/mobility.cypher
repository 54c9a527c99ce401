MATCH (a:Element {id: $id})-[:MOBILISES]->(item:Competence)<-[:MOBILISES]-(b:Profession)
WHERE b.framework = a.framework
WITH a, b, count(item) AS shared
WITH b, shared, COUNT { (a)-[:MOBILISES]->(:Competence) } + COUNT { (b)-[:MOBILISES]->(:Competence) } AS both
RETURN b.id AS id, b.label AS label, toFloat(shared) / (both - shared) AS score
ORDER BY score DESC LIMIT 10
