// Purpose: How often the given crosswalks were read,
//   and where what was only reported of their frameworks is to be read again.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: rereadAt: string | null
// Column: readTwice: number | null
// Column: label: string
// Column: state: TableState | null
// Column: reopened: integer | null
// Column: toReview: integer | null
// Column: reviewer: string | null
// Column: reviewedOn: string | null
UNWIND $ids AS id
MATCH (f:Element)<-[:OF]-(x:Element {id: id})-[:AGAINST]->(g:Element)
RETURN x.id AS id, coalesce(f.rereadAt, g.rereadAt) AS rereadAt, x.readTwice AS readTwice,
  x.label AS label, x.state AS state, x.reopened AS reopened, x.toReview AS toReview, x.reviewer AS reviewer,
  x.reviewedOn AS reviewedOn
ORDER BY id
