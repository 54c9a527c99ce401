// Purpose: What decisions put over the data sets, of the given tables or of all: each with what it was decided on, what
//   it sets aside, and whether it stands.
// Mode: read
// Param: tables: string[]
// Column: id: string
// Column: table: string
// Column: target: string
// Column: content: string
// Column: aside: string
// Column: laid: boolean
// Column: changed: string[]
MATCH (e:GraphEffect)
WHERE e.table IN $tables OR size($tables) = 0
RETURN e.id AS id, e.table AS table, e.target AS target, e.content AS content, e.aside AS aside, e.laid AS laid,
  e.changed AS changed
ORDER BY id
