// Purpose: The assessments of blocs, in the document's order.
// Mode: read
// Param: ids: string[]
// Column: bloc: string
// Column: assessment: string
// Column: audience: string | null
UNWIND $ids AS id
MATCH (b:Element {id: id})-[:ASSESSED_BY]->(a:Assessment)
RETURN b.id AS bloc, a.id AS assessment, a.audience AS audience
ORDER BY bloc, a.sortKey, assessment
