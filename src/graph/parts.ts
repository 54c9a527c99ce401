/**
 * Parts of a data set that a load leaves as they are, so that their rows do not come again. Who reads the data knows
 * which have not changed; that the graph still has them as they were brought is checked within the load.
 */
import { Fault } from '../errors.ts'
import { queries } from '../generated/queries.ts'
import type { Run } from './port.ts'
import { revisionOf } from './rows.ts'

/** What a load brought of one part. */
export interface PartContent {
  /** Of its rows, in any order. */
  hash: string
  elements: number
  links: number
}

export interface Parts {
  dataset: string
  /** The part of an element, by its id, or of a link, by its key; undefined for what several share. */
  of(key: string): string | undefined
  /** Those that stay, as the load that brought them left them. */
  stay: ReadonlyMap<string, PartContent>
  /** What to remember for the next load, now that the content of every part is known. */
  memo(contents: ReadonlyMap<string, PartContent>): string
}

/** The graph has a part otherwise than it was brought: all rows have to come. */
export class PartsChanged extends Fault {
  constructor(part: string) {
    super('DATA_INVALID', `'${part}' is no longer as it was brought; nothing was written.`)
  }
}

/** What is in the graph of each part, gathered row by row. */
export class Contents {
  readonly #parts = new Map<string, { hashes: string[]; elements: number; links: number }>()

  note(part: string | undefined, what: 'elements' | 'links', hash: string): void {
    if (part === undefined) return
    const known = this.#parts.get(part) ?? { hashes: [], elements: 0, links: 0 }
    this.#parts.set(part, known)
    known.hashes.push(hash)
    known[what]++
  }

  all(): Map<string, PartContent> {
    return new Map(
      [...this.#parts].map(([part, { hashes, ...counts }]) => [part, { ...counts, hash: revisionOf(hashes) }]),
    )
  }
}

/** What the last load of a data set left to remember; undefined where it left nothing. */
export const memoOf = async (run: Run, dataset: string): Promise<string | undefined> =>
  (await run(queries.store.memo, { dataset }))[0]?.content

export async function remember(run: Run, dataset: string, content: string): Promise<void> {
  if ((await memoOf(run, dataset)) !== content) await run(queries.store.putMemo, { dataset, content })
}
