// Purpose: What stands one step below elements by some relations, with what a list filters on.
// Mode: read
// Param: ids: string[]
// Param: relations: string[]
// Column: above: Kind
// Column: relation: RelationType
// Column: id: string
// Column: kind: Kind
// Column: sortKey: string
// Column: framework: string | null
// Column: verified: boolean | null
// Column: derived: boolean
// Column: level: string | null
UNWIND $ids AS id
MATCH (a:Element {id: id})
  -[r:HAS_PART|CERTIFIES|MOBILISES|FRAMES|ASSESSED_BY|JUDGED_ON|SHOWN_BY|DRAWS_ON|PERFORMS]->(b:Element)
WHERE type(r) IN $relations
RETURN DISTINCT a.kind AS above, type(r) AS relation, b.id AS id, b.kind AS kind, b.sortKey AS sortKey,
  b.framework AS framework, b.verified AS verified, coalesce(b.derived, false) AS derived, b.level AS level
