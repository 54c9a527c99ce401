// Purpose: The finest activities of blocs, each with the activity it is part of.
// Mode: read
// Param: ids: string[]
// Column: bloc: string
// Column: activity: string
// Column: whole: string | null
UNWIND $ids AS id
MATCH (b:Element {id: id})-[:HAS_PART*1..]->(s:Activity)
WHERE NOT EXISTS { (s)-[:HAS_PART]->(:Activity) }
WITH DISTINCT b, s
RETURN b.id AS bloc, s.id AS activity, head([(s)<-[:HAS_PART]-(w:Activity) | w.id]) AS whole
ORDER BY bloc, s.sortKey, activity
