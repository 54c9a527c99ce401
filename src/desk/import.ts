/**
 * A table read back from a file, in one transaction, by the rules of the desk: each reading and each verdict is a
 * decision of its own, and what may not be is told. Nothing that is said here otherwise is written over.
 */
import { Fault } from '../errors.ts'
import { IMPORT_RULES, type Viewer } from '../model/rights.ts'
import type { UserErrorCode } from '../model/values.ts'
import { type Desk, finishReading, type Outcome, openTable, recordReading, reopen, settle, sitting } from './decide.ts'
import { isSame, type Judgement, readingsOf, versionOf } from './fold.ts'
import type { Sitting } from './sitting.ts'
import { saidOf, type Table } from './table.ts'
import type { FileRow, TableFile } from './tableFile.ts'

interface Refusal {
  /** Null where it is about the whole table. */
  competence: string | null
  /** Whose reading, by their letter; null of a verdict. */
  reader: string | null
  code: UserErrorCode
  /** In French. */
  reason: string
}

export interface TableImport {
  table: string
  /** Competences in the file. */
  read: number
  /** Readings, verdicts and questions about these that were taken. */
  kept: number
  /** Those that are here already, the same. */
  already: number
  refused: Refusal[]
  /** What of the file is not read. */
  unread: string[]
  revision: string
}

const fromFile = 'Repris d’un fichier.'
const otherwise = (what: string) => `${what} dit ici autre chose : rien n’est écrasé.`

class TableImporter {
  readonly report: Omit<TableImport, 'revision'>
  constructor(
    readonly desk: Desk & { sitting: Sitting },
    readonly file: TableFile,
  ) {
    this.report = { table: '', read: file.rows.length, kept: 0, already: 0, refused: [], unread: [...file.unread] }
  }

  table = (): Promise<Table> => this.desk.sitting.between(this.file.of, this.file.against)
  as = (subject: string): Desk => ({ ...this.desk, viewer: { ...this.desk.viewer, subject } })

  /** Notes what came of a decision; whether it was taken. */
  async note(decided: Promise<Outcome>, about: Pick<Refusal, 'competence' | 'reader'>): Promise<boolean> {
    const { userErrors } = await decided
    for (const { code, message } of userErrors) this.refuse(about, code, message)
    return userErrors.length === 0
  }

  refuse(about: Pick<Refusal, 'competence' | 'reader'>, code: UserErrorCode, reason: string): void {
    this.report.refused.push({ ...about, code, reason })
  }

  /** The table, opened where it was not; undefined where it cannot be. */
  async open(): Promise<Table | undefined> {
    const { of, against } = this.file
    const before = await this.table()
    this.report.table = before.id
    if (before.exists) return before
    const opened = openTable(this.desk, of, against)
    return (await this.note(opened, { competence: null, reader: null })) ? this.table() : undefined
  }

  /** One reader's readings, kept under a subject. */
  async read(subject: string, reader: string, rows: FileRow[]): Promise<void> {
    const { id, folded } = await this.table()
    const desk = this.as(subject)
    for (const { target, readings } of rows) {
      const judgement = readings.get(reader)
      if (!judgement) continue
      const about = { competence: target, reader }
      const mine = readingsOf(folded.pairs.get(target), folded.round).find((one) => one.subject === subject)
      if (mine && isSame(mine, judgement)) this.report.already++
      else if (mine) this.refuse(about, 'CONFLICT', otherwise('Cette lecture'))
      else {
        const version = versionOf(desk.viewer, folded, target)
        if (await this.note(recordReading(desk, { table: id, competence: target, judgement, version }), about))
          this.report.kept++
      }
    }
  }

  /** The readings under one letter, as somebody's own. */
  async reading(subject: string, letter: string): Promise<void> {
    const reader = letter.toUpperCase()
    const { rows } = this.file
    if (rows.some(({ readings }) => readings.has(reader))) await this.read(subject, reader, rows)
    else this.refuse({ competence: null, reader }, 'BAD_VALUE', `Le fichier n’a pas de lecture « ${reader} ».`)
  }

  /** Verdicts that the two readings of the file did not settle as it says. */
  async settle(rows: FileRow[]): Promise<void> {
    const after = await this.table()
    const agreed: FileRow[] = []
    for (const row of rows) {
      if (!row.settled) continue
      if (after.open.includes(row.target)) await this.#settled(row.target, row.settled)
      else if (this.#says(after, row)) this.report.kept++
      else agreed.push(row)
    }
    // What is opened again begins another reading of the table: it comes after what two readings differ on.
    for (const { target, settled } of agreed) {
      const { id, folded } = await this.table()
      const { desk } = this
      const change = {
        table: id,
        competence: target,
        reason: fromFile,
        version: versionOf(desk.viewer, folded, target),
      }
      if (settled && (await this.note(reopen(desk, change), { competence: target, reader: null })))
        await this.#settled(target, settled)
    }
  }

  async #settled(target: string, { reason, ...judgement }: Judgement & { reason: string }): Promise<void> {
    const { id, folded } = await this.table()
    const { desk } = this
    const change = { table: id, competence: target, judgement, reason, version: versionOf(desk.viewer, folded, target) }
    if (await this.note(settle(desk, change), { competence: target, reader: null })) this.report.kept++
  }

  #says(table: Table, { target, settled }: FileRow): boolean {
    const said = saidOf(table, target)
    return said !== undefined && settled !== undefined && isSame(said, settled) && said.reason === settled.reason
  }

  /** Puts in question what the file does, where the verdict here is the file's. */
  async #question(rows: FileRow[]): Promise<void> {
    for (const row of rows) {
      const { target, inQuestion: reason } = row
      const table = await this.table()
      if (!reason || table.open.includes(target) || !this.#says(table, row)) continue
      const version = versionOf(this.desk.viewer, table.folded, target)
      const change = { table: table.id, competence: target, reason, version }
      if (await this.note(reopen(this.desk, change), { competence: target, reader: null })) this.report.kept++
    }
  }

  /** What of the file is still open here; what is settled says the same, or is told. */
  openRows(table: Table): FileRow[] {
    return this.file.rows.filter((row) => {
      const about = { competence: row.target, reader: null }
      const isQuestioned = row.inQuestion !== undefined && table.folded.pairs.get(row.target)?.reopened !== undefined
      if (isQuestioned && this.#says(table, row)) {
        this.report.already++
        return false
      }
      if (table.open.includes(row.target)) return true
      if (!table.targets.includes(row.target))
        this.refuse(about, 'UNKNOWN_ID', `« ${row.target} » n'est pas une compétence du référentiel visé.`)
      else if (this.#says(table, row)) this.report.already++
      else this.refuse(about, 'CONFLICT', otherwise('Le verdict'))
      return false
    })
  }

  /** All that the file says, each of its readers under a subject of their own. */
  async whole(table: Table): Promise<void> {
    const rows = this.openRows(table)
    const [one, two, ...more] = [...new Set(rows.flatMap(({ readings }) => [...readings.keys()]))]
    const readers = [one, two].filter((reader) => reader !== undefined)
    if (more.length > 0) this.report.unread.push(`readings ${more.join(', ')}: a table keeps two`)
    for (const reader of readers) await this.read(`${this.desk.viewer.subject}#${reader}`, reader, rows)
    for (const reader of readers)
      await this.note(finishReading(this.as(`${this.desk.viewer.subject}#${reader}`), table.id), {
        competence: null,
        reader,
      })
    await this.settle(rows)
    await this.#question(this.file.rows)
  }
}

function entitled({ subject, roles }: Viewer, needed: readonly Viewer['roles'][number][]): Desk['viewer'] {
  if (subject === null) throw new Fault('UNAUTHENTICATED', 'A table is imported with a token.')
  if (!needed.some((role) => roles.includes(role)))
    throw new Fault('FORBIDDEN', `This import takes one of these roles: ${needed.join(', ')}.`)
  return { subject, roles }
}

/**
 * Takes what a file says: with `reader`, that reader's readings as the viewer's own, to be finished in the page; else
 * both readings, and the verdicts. The same file again changes nothing.
 */
export async function importTable(
  { engine, viewer }: { engine: Desk['engine']; viewer: Viewer },
  file: TableFile,
  reader?: string,
): Promise<TableImport> {
  const somebody = entitled(viewer, IMPORT_RULES[reader === undefined ? 'whole' : 'reading'])
  return sitting(engine, async (one) => {
    const importer = new TableImporter({ engine, viewer: somebody, sitting: one }, file)
    const table = await importer.open()
    if (table && reader !== undefined) await importer.reading(somebody.subject, reader)
    else if (table) await importer.whole(table)
    return importer.report
  })
}
