/** What a request may ask for and what its answer may hold: above what the explorer and the examples need. */
export const limits = {
  /** Fields one inside the other. */
  depth: 14,
  /** Fields under another name. */
  aliases: 30,
  directives: 20,
  tokens: 3_000,
  /** Fields of an operation with its fragments written out. */
  fields: 3_000,
  /** Heavy fields of a request; `heavyFields` says what each counts. */
  heavy: 5,
  /** Values that an answer may be estimated at before it is computed, and that it may hold. */
  values: 100_000,
  bodyBytes: 256 * 1024,
  /** A table of two large référentiels takes a quarter of it. */
  tableBytes: 2 * 2 ** 20,
  /** A file that is imported: the zip of the register is a third of it. */
  fileBytes: 256 * 2 ** 20,
  /** Characters of one string or name, in the document or in a variable. */
  text: 2_000,
  /** Items of one list in a variable. */
  list: 1_000,
  /** Values in the variables together, and lists or objects one inside the other. */
  given: 5_000,
  nesting: 20,
  /** Errors that are told; validation stops there. */
  errors: 5,
  /** Characters of a message that are told. */
  message: 400,
  /** Requests that are computed at once, and that may wait. */
  atOnce: { light: { running: 32, waiting: 400 }, heavy: { running: 2, waiting: 200 } },
  /** Bytes of an answer that is worth compressing. */
  compressedFrom: 1_024,
  cache: { bytes: 64 * 2 ** 20, answerBytes: 4 * 2 ** 20 },
}

/** Fields of `Query` that compute over the whole graph: how much of `limits.heavy` each takes. */
export const heavyFields: ReadonlyMap<string, number> = new Map([
  ['mobilityTable', 5],
  ...[
    ...['mobility', 'pathways', 'paths', 'matrix', 'compare', 'whatIf', 'search', 'suggestions', 'statistics'],
    '__schema',
  ].map((field) => [field, 1] as const),
])
