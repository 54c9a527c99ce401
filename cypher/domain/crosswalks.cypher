// Purpose: The crosswalks between frameworks, whether every competence of the second was looked at,
//   and where what was only reported is to be read again.
// Mode: read
// Each: held by of
// Param: held: string[]
// Param: wanted: string[]
// Column: id: string
// Column: of: string
// Column: against: string
// Column: complete: boolean
// Column: level: CrosswalkLevel | null
// Column: method: Method
// Column: status: ReviewStatus
// Column: rereadAt: string | null
// Column: readTwice: number | null
// Column: label: string
// Column: state: TableState | null
// Column: reopened: integer | null
// Column: toReview: integer | null
// Column: reviewer: string | null
// Column: reviewedOn: string | null
UNWIND $held AS framework
MATCH (f:Element {id: framework})<-[:OF]-(x:Crosswalk)-[:AGAINST]->(g:Framework)
WHERE g.id IN $wanted
RETURN x.id AS id, f.id AS of, g.id AS against, x.complete AS complete, x.level AS level, x.method AS method,
  x.status AS status, coalesce(f.rereadAt, g.rereadAt) AS rereadAt, x.readTwice AS readTwice,
  x.label AS label, x.state AS state, x.reopened AS reopened, x.toReview AS toReview, x.reviewer AS reviewer,
  x.reviewedOn AS reviewedOn
ORDER BY of, against, id
