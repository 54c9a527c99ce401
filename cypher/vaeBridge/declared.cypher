// Purpose: What declared activities and domains stand for: themselves and their parts.
// Mode: read
// Param: ids: string[]
// Column: declared: string
// Column: activity: string
UNWIND $ids AS id
MATCH (d:Element {id: id})-[:HAS_PART*0..]->(s:Element)
WHERE s.kind IN ['Activity', 'ActivityDomain']
RETURN DISTINCT d.id AS declared, s.id AS activity
ORDER BY declared, activity
