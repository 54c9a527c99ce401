/** Prints the explorer's operations as a list for PERSISTED_OPERATIONS: { "<sha256>": "<text>" }. */
import { createHash } from 'node:crypto'
import * as documents from '../src/explorer/generated/graphql.ts'

/** Each operation of the explorer, by the hash of its text. */
export const explorerOperations = (): Record<string, string> =>
  Object.fromEntries(
    Object.values(documents)
      .filter((one) => one instanceof documents.TypedDocumentString)
      .map((document) => String(document))
      .filter((text) => /^\s*query\b/m.test(text))
      .map((text) => [createHash('sha256').update(text).digest('hex'), text]),
  )

if (process.argv[1] === import.meta.filename) process.stdout.write(`${JSON.stringify(explorerOperations(), null, 2)}\n`)
