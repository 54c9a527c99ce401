// Purpose: Whether blocs are common or specific, and whose they are.
// Mode: read
// Param: ids: string[]
// Column: bloc: string
// Column: scope: Scope
// Column: certification: string | null
UNWIND $ids AS id
MATCH (b:Element {id: id})
RETURN b.id AS bloc, coalesce(b.scope, 'COMMON') AS scope,
  head([(b)<-[:HAS_PART*1..2]-(c:Certification) | c.id]) AS certification
ORDER BY bloc
