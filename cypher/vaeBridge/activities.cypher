// Purpose: The finest activities of blocs, and those of a certification that stand in none of its blocs,
//   each with the activity it is part of.
// Mode: read
// Param: ids: string[]
// Column: bloc: string
// Column: activity: string
// Column: whole: string | null
UNWIND $ids AS id
MATCH (b:Element {id: id})-[:HAS_PART]->(w:Element)-[:HAS_PART*0..]->(s:Activity)
WHERE w.kind <> 'Bloc' AND NOT EXISTS { (s)-[:HAS_PART]->(:Activity) }
WITH DISTINCT b, s
RETURN b.id AS bloc, s.id AS activity, head([(s)<-[:HAS_PART]-(a:Activity) | a.id]) AS whole
ORDER BY bloc, s.sortKey, activity
