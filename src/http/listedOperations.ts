/** A list of operations that alone are answered: the server is asked nothing that its operator has not read. */
import { readFileSync } from 'node:fs'
import { type DocumentNode, Kind, parse, print } from 'graphql'
import { z } from 'zod'
import { Fault } from '../errors.ts'
import * as documents from '../generated/operations/graphql.ts'
import { sha256 } from './answerCache.ts'

export interface ListedOperations {
  /** The text of a hash: that of the list, or the SHA-256 of the text. */
  textOf(hash: string): string | undefined
  /** Whether a document is of the list, however it is spaced. */
  has(document: DocumentNode): boolean
}

const manifest = z.record(z.string(), z.string())
const isDocument = (value: unknown): value is DocumentNode =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT

/** Text that means the same is the same text. */
const meaning = (document: DocumentNode): string => sha256(print(document))

/**
 * Reads `{ "<hash>": "<text>" }`, as graphql-codegen's `persistedDocuments` writes it. The operations of this product's
 * own command line are of every list. A file that is none is a CONFIG_INVALID fault.
 */
export function readListedOperations(file: string): ListedOperations {
  const texts = new Map<string, string>()
  const meanings = new Set(Object.values(documents).filter(isDocument).map(meaning))
  try {
    for (const [hash, text] of Object.entries(manifest.parse(JSON.parse(readFileSync(file, 'utf8'))))) {
      meanings.add(meaning(parse(text, { noLocation: true })))
      for (const name of [hash, sha256(text)]) texts.set(name, text)
    }
  } catch (cause) {
    throw new Fault('CONFIG_INVALID', 'PERSISTED_OPERATIONS: a JSON file such as {"<hash>": "query { … }"}.', { cause })
  }
  return { textOf: (hash) => texts.get(hash), has: (document) => meanings.has(meaning(document)) }
}
