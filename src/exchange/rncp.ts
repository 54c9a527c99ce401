/**
 * The national registers of France compétences (RNCP and RS), from their open export: fiches with their blocs, and
 * competences cut out of free text. Read from the export's description, not yet from a full export.
 */
import { queries } from '../generated/queries.ts'
import type { GraphEngine } from '../graph/port.ts'
import { Unreadable } from './csvFile.ts'
import type { Importer, PlacedRow } from './importer.ts'
import { entryOf, type Fiche, ficheOf, readElements } from './register/fiche.ts'
import { registerFile } from './register/file.ts'
import { Kept } from './register/kept.ts'
import { RegisterRows } from './register/rows.ts'
import { notWanted, type Selection } from './register/selection.ts'
import type { Seeded } from './register/setting.ts'
import { fichesOf } from './register/xml.ts'
import { Remarks } from './remarks.ts'

export type Register = 'RNCP' | 'RS'

/** The data set that a register is loaded as, and the framework that names it. */
export const registerDataset = (register: Register): string => `${register.toLowerCase()}:registre`

/** Certifications that the graph has from elsewhere, by their number: enriched, never doubled. */
async function seededIn(engine: GraphEngine, dataset: string): Promise<Map<string, Seeded>> {
  const rows = await engine.read((run) => run(queries.exchange.registered, { dataset }))
  return new Map(rows.map(({ rncpCode, id, read }) => [rncpCode, { id, read }]))
}

/**
 * Reads an export of a register, XML or the zip that holds it. Fiches that are not asked for are counted and left out.
 * A WrongPath where there is no such file. What a field says otherwise than it should is told, and stops nothing;
 * a file that is cut, or no export of the register, is a fatal problem.
 */
export async function registerImporter(
  path: string,
  { register, selection }: { register: Register; selection: Selection },
  engine: GraphEngine,
): Promise<Importer> {
  const file = await registerFile(path)
  const dataset = registerDataset(register)
  const seeded = await seededIn(engine, dataset)
  let remarks = new Remarks()
  let kept: { fiches: Kept<Fiche>; publishedOn: string } | undefined

  /** Reads the file, once: each chosen fiche is given on, and kept packed for what follows. */
  async function* reading(report: Parameters<Importer['rows']>[0], meter: { bytes: number }): AsyncGenerator<Fiche> {
    const fiches = new Kept<Fiche>()
    const met = new Set<string>()
    const seen = new Set<string>()
    const outside = new Map<string, string>()
    let read = 0
    try {
      const tolerated = (cause: string, line: number): void =>
        remarks.add(`Not understood: {n} characters that XML does not allow (${cause})`, `line ${line}`)
      for await (const tree of fichesOf(file, { outside, tolerated, meter })) {
        read++
        const entry = entryOf(tree, { remarks, met })
        if (!entry) continue
        const refused = seen.has(entry.number)
          ? 'whose number came before'
          : entry.number.startsWith(register)
            ? notWanted(entry, selection)
            : `of the other register: import them with \`import ${register === 'RNCP' ? 'rs' : 'rncp'}\``
        seen.add(entry.number)
        if (refused) remarks.add(`Left out: {n} fiches ${refused}`, entry.number)
        else {
          const fiche = ficheOf(tree, entry)
          fiches.add(fiche)
          yield fiche
        }
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      report({ file: file.name, line: error.line, value: error.value, expected: error.expected, fatal: true })
      return
    }
    if (read === 0)
      report({ file: file.name, line: 1, value: '', expected: 'at least one FICHE of the register', fatal: true })
    const absent = read < 100 ? [] : readElements.filter((name) => !met.has(name))
    for (const name of absent) remarks.add('Expected and met in no fiche: {n} elements', name)
    for (const number of selection.codes ?? [])
      if (!seen.has(number)) remarks.add('Asked for and not in the file: {n} fiches', number)
    remarks.add(`Read: {n} fiches of a flow of version ${outside.get('VERSION_FLUX') ?? 'unknown'}`, undefined, read)
    kept = { fiches, publishedOn: /\d{4}-\d{2}-\d{2}/.exec(`${file.name} ${path}`)?.[0] ?? '' }
  }

  return {
    name: file.name,
    datasets: [dataset],
    bytes: file.bytes,
    remarks: () => remarks.lines(),
    async *rows(report, meter): AsyncGenerator<PlacedRow> {
      const fresh = kept === undefined
      if (fresh) remarks = new Remarks()
      // A second walk tells nothing that the first has not told.
      const rows = new RegisterRows({
        register,
        dataset,
        file: file.name,
        seeded,
        remarks: fresh ? remarks : new Remarks(),
      })
      for await (const fiche of kept ? kept.fiches.all() : reading(report, meter)) yield* rows.elementsOf(fiche)
      if (!kept) return
      yield* rows.shared(kept.publishedOn)
      for (const fiche of kept.fiches.all()) yield* rows.linksOf(fiche)
      yield* rows.sharedLinks()
    },
  }
}
