/**
 * What an import of a register remembers of its file, fiche by fiche, by a digest of its bytes: an unchanged fiche is
 * then neither parsed, nor split, nor compared. Other options or another version of the reader begin anew.
 */
import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import type { PartContent, Parts } from '../../graph/parts.ts'
import type { Entry } from './entry.ts'
import type { Fiche } from './fiche.ts'
import { blocCodes, certificationId } from './ids.ts'

/** Raised whenever the same fiche gives other rows than before; a test holds both together. */
export const readerVersion: number = 4

/** What a fiche says that rows of others depend on. */
export type Shared = Pick<
  Entry,
  'number' | 'line' | 'certifiers' | 'correspondences' | 'predecessors' | 'successors'
> & {
  blocs: string[]
}

const correspondence = z.object({ from: z.array(z.string()), fiche: z.string(), to: z.array(z.string()) })
const shared = z.object({
  number: z.string(),
  certifiers: z.array(z.object({ name: z.string(), siret: z.string(), url: z.string() })),
  correspondences: z.array(correspondence),
  predecessors: z.array(z.string()),
  successors: z.array(z.string()),
  blocs: z.array(z.string()),
})
const content = z.object({ hash: z.string(), elements: z.number(), links: z.number() })
const memo = z.object({
  key: z.string(),
  /** Elements of fiches that were met. */
  met: z.array(z.string()),
  /** Digest → number, and why it is left out. */
  leftOut: z.record(z.string(), z.tuple([z.string(), z.string()])),
  fiches: z.record(z.string(), z.tuple([shared, content])),
})

interface LeftOut {
  number: string
  /** Why, as it goes on after "fiches". */
  leftOut: string
}

type Remembered = LeftOut | { shared: Omit<Shared, 'line'>; content: PartContent }

/** The fiche that alone brings an element or a link; undefined for what several bring together. */
function ficheOfKey(key: string): string | undefined {
  const [from = '', type, to = ''] = key.split(' ')
  if (type === 'REPLACED_BY' || from.startsWith('bridge:')) return undefined
  const [, letters, digits] = /^(rncp|rs):(\d+)(?=\.|$)/.exec(from) ?? /^(rncp|rs):(\d+)(?=\.|$)/.exec(to) ?? []
  return letters && digits ? `${letters.toUpperCase()}${digits}` : undefined
}

const unpacked = (text: string): z.infer<typeof memo> | undefined => {
  try {
    return memo.safeParse(JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString())).data
  } catch {
    return undefined
  }
}

export class Memory {
  readonly #key: string
  readonly #known = new Map<string, Remembered>()
  readonly #metBefore: string[] = []
  readonly #leftOut: Record<string, [string, string]> = {}
  readonly #fiches = new Map<string, Omit<Shared, 'line'>>()
  readonly #stay = new Map<string, PartContent>()

  /** `options` are all that rows depend on beside the file; `before` is what the import before left. */
  constructor(options: unknown, before: string | undefined) {
    this.#key = createHash('sha256')
      .update(JSON.stringify([readerVersion, options]))
      .digest('base64url')
    const known = before === undefined ? undefined : unpacked(before)
    if (known?.key !== this.#key) return
    this.#metBefore = known.met
    for (const [digest, [number, leftOut]] of Object.entries(known.leftOut))
      this.#known.set(digest, { number, leftOut })
    for (const [digest, [said, had]] of Object.entries(known.fiches))
      this.#known.set(digest, { shared: said, content: had })
  }

  /** What was made of a fiche of these bytes; undefined where they are new. */
  known = (digest: string): Remembered | undefined => this.#known.get(digest)

  /** What was met in fiches before: those that have not changed say nothing anew. */
  met = (): Set<string> => new Set(this.#metBefore)

  /** Keeps for the next import that a fiche was left out, and why. */
  leaves(digest: string, { number, leftOut }: LeftOut): void {
    this.#leftOut[digest] = [number, leftOut]
  }

  /** Keeps for the next import what was read of a fiche. */
  reads(digest: string, fiche: Fiche): void {
    const { number, certifiers, correspondences, predecessors, successors } = fiche
    const blocs = blocCodes(fiche).map((code) => `${certificationId(number)}.${code}`)
    this.#fiches.set(digest, { number, certifiers, correspondences, predecessors, successors, blocs })
  }

  /** A fiche that stays as it is. */
  stays(digest: string, { shared: said, content: had }: Extract<Remembered, { shared: unknown }>): void {
    this.#fiches.set(digest, said)
    this.#stay.set(said.number, had)
  }

  /** The fiches as parts of their data set. */
  parts(dataset: string, met: ReadonlySet<string>): Parts {
    return {
      dataset,
      of: ficheOfKey,
      stay: this.#stay,
      memo: (contents) => {
        const kept: z.infer<typeof memo> = { key: this.#key, met: [...met].sort(), leftOut: this.#leftOut, fiches: {} }
        for (const [digest, said] of this.#fiches) {
          const had = contents.get(said.number)
          if (had) kept.fiches[digest] = [said, had]
        }
        return deflateRawSync(JSON.stringify(kept)).toString('base64')
      },
    }
  }
}
