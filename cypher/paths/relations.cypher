// Purpose: What is known of the relations of some paths, with their places in the documents.
// Mode: read
// Param: ids: string[]
// Param: keys: string[]
// Column: key: string
// Column: derived: boolean
// Column: rationale: string | null
// Column: relation: SkosRelation | null
// Column: method: Method | null
// Column: readOn: ReadOn | null
// Column: crosswalk: string | null
// Column: sources: string[] | null
UNWIND $ids AS id
MATCH (a:Element {id: id})-[r]->(b:Element)
WHERE r.key IN $keys
RETURN r.key AS key, coalesce(r.derived, false) AS derived, r.rationale AS rationale, r.relation AS relation,
  r.method AS method, r.readOn AS readOn, r.crosswalk AS crosswalk, r.sources AS sources
ORDER BY key
