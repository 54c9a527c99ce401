// Purpose: The blocs of certifications, in the document's order.
// Mode: read
// Each: ids by certification
// Param: ids: string[]
// Column: certification: string
// Column: bloc: string
// Column: scope: Scope
// Column: position: integer | null
UNWIND $ids AS id
MATCH (c:Element {id: id})-[r:HAS_PART]->(b:Bloc)
RETURN c.id AS certification, b.id AS bloc, coalesce(b.scope, 'COMMON') AS scope, r.position AS position
ORDER BY certification, position, bloc
