/**
 * Answers as they were given, for citations: their bytes in a folder under their SHA-256, and for each citation which
 * of them it was. Kept for so many days and within so many bytes; what was cited first goes first.
 */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { sha256 } from './answerCache.ts'

export interface KeptSettings {
  folder: string
  days: number
  bytes: number
}

/** An answer that was given: its name, and when it was first given, as an ISO time. */
export interface Given {
  sha256: string
  on: string
}

const given = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), on: z.iso.datetime() })
const dayMs = 86_400_000

/** The text of a file; undefined where there is none. */
const textOf = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined)

async function put(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.part`
  await writeFile(beside, text)
  await rename(beside, path)
}

export class KeptAnswers {
  /** Bytes written since old answers were last looked for, and when that was. */
  #written = 0
  #sweeping: Promise<void> = Promise.resolve()
  #swept = 0

  constructor(readonly settings: KeptSettings) {}

  readonly #bytesAt = (name: string): string => join(this.settings.folder, `${name}.json`)
  /** What a person holds stands in no name. */
  readonly #citationAt = (citation: string): string => join(this.settings.folder, `${sha256(citation)}.cited`)

  /** The answer that a citation was given; undefined where it is not kept, or no longer what its name says. */
  async opened(citation: string): Promise<(Given & { text: string }) | undefined> {
    const line = await textOf(this.#citationAt(citation))
    const known = line === undefined ? undefined : given.safeParse(JSON.parse(line)).data
    if (!known || this.#isOld(Date.parse(known.on))) return undefined
    const text = await this.named(known.sha256)
    return text === undefined ? undefined : { ...known, text }
  }

  readonly #isOld = (since: number): boolean => Date.now() - since > this.settings.days * dayMs

  /** Bytes under their name; undefined where there are none, or none that was cited within the days. */
  async named(name: string): Promise<string | undefined> {
    await this.#sweepIfDue()
    if (!/^[0-9a-f]{64}$/.test(name)) return undefined
    // Written anew with each citation of them.
    const written = await stat(this.#bytesAt(name)).catch(() => undefined)
    const text = written && !this.#isOld(written.mtimeMs) ? await textOf(this.#bytesAt(name)) : undefined
    return text !== undefined && sha256(text) === name ? text : undefined
  }

  async keep(citation: string, text: string): Promise<void> {
    if (Buffer.byteLength(text) > this.settings.bytes || (await this.opened(citation))) return
    await mkdir(this.settings.folder, { recursive: true })
    const name = sha256(text)
    await put(this.#bytesAt(name), text)
    await put(this.#citationAt(citation), JSON.stringify({ sha256: name, on: new Date().toISOString() }))
    this.#written += text.length
    await this.#sweepIfDue()
  }

  /** Old ones are looked for each day, and when a twentieth of the room was written. */
  async #sweepIfDue(): Promise<void> {
    if (this.#written < this.settings.bytes / 20 && Date.now() - this.#swept < dayMs) return
    this.#written = 0
    this.#swept = Date.now()
    this.#sweeping = this.#sweeping.then(() => this.#sweep())
    await this.#sweeping
  }

  /** Forgets citations that are too old, then the oldest beyond the room, and the answers that none names any more. */
  async #sweep(): Promise<void> {
    const { folder, bytes } = this.settings
    const names = await readdir(folder).catch(() => [])
    const cited: (Given & { file: string })[] = []
    for (const file of names.filter((name) => name.endsWith('.cited'))) {
      const known = given.safeParse(JSON.parse((await textOf(join(folder, file))) ?? 'null')).data
      if (known) cited.push({ ...known, file })
    }
    cited.sort((a, b) => (a.on < b.on ? 1 : -1))
    const named = new Set<string>()
    let room = bytes
    for (const { file, sha256: name, on } of cited) {
      const size = named.has(name) ? 0 : ((await stat(this.#bytesAt(name)).catch(() => undefined))?.size ?? 0)
      const stays = !this.#isOld(Date.parse(on)) && size <= room
      room = stays ? room - size : 0
      if (stays) named.add(name)
      else await rm(join(folder, file), { force: true })
    }
    for (const file of names.filter((name) => name.endsWith('.json') && !named.has(name.slice(0, -5))))
      await rm(join(folder, file), { force: true })
  }
}
