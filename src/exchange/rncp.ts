/**
 * The national registers of France compétences (RNCP and RS), from their open export: fiches with their blocs, and
 * competences cut out of free text. Read from the export's description, not yet from a full export.
 */
import { queries } from '../generated/queries.ts'
import { graphFormat } from '../graph/format.ts'
import { memoOf, type Parts } from '../graph/parts.ts'
import type { GraphEngine } from '../graph/port.ts'
import { isDate } from '../model/properties.ts'
import { Unreadable } from './csvFile.ts'
import type { Importer, PlacedRow } from './importer.ts'
import { readElements } from './register/elements.ts'
import { entryOf } from './register/entry.ts'
import { type Fiche, ficheOf } from './register/fiche.ts'
import { registerFile } from './register/file.ts'
import { Kept } from './register/kept.ts'
import { Memory, type Shared } from './register/memory.ts'
import { RegisterRows } from './register/rows.ts'
import { notWanted, type Selection } from './register/selection.ts'
import type { Seeded } from './register/setting.ts'
import { fichesOf, type Tree } from './register/xml.ts'
import { Remarks } from './remarks.ts'

export type Register = 'RNCP' | 'RS'

/** The data set that a register is loaded as, and the framework that names it. */
export const registerDataset = (register: Register): string => `${register.toLowerCase()}:registre`

/** So many of a kind that what none of them has, the file has not. */
const enoughToTell = 100

/** A fiche that is wanted: read, or known to be as it was. */
type Chosen = { fiche: Fiche } | { stays: Shared }

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
  let remembered = await engine.read((run) => memoOf(run, dataset))
  let remarks = new Remarks()
  let kept: { fiches: Kept<Chosen>; publishedOn: string; parts: Parts } | undefined

  /** Reads the file, once: each chosen fiche is given on, and kept packed for what follows. */
  async function* reading(report: Parameters<Importer['rows']>[0], meter: { bytes: number }): AsyncGenerator<Chosen> {
    const fiches = new Kept<Chosen>()
    const memory = new Memory({ register, selection, graphFormat }, remembered)
    const met = memory.met()
    const [seen, taken] = [new Set<string>(), new Set<string>()]
    const outside = new Map<string, string>()
    let [read, chosen, blocs, competences] = [0, 0, 0, 0]
    const leftOut = (why: string, number: string): void => remarks.add(`Left out: {n} fiches ${why}`, number)
    /** Whether the fiche of a number is the first that is wanted: the others are left out, whatever they say. */
    const isFirst = (number: string): boolean => {
      const twice = taken.has(number)
      taken.add(number)
      if (twice) leftOut('whose number came before', number)
      return !twice
    }
    function unchanged(digest: string, line: number): Chosen | undefined {
      const known = memory.known(digest)
      if (!known) return undefined
      const { number } = 'leftOut' in known ? known : known.shared
      seen.add(number)
      if ('leftOut' in known) {
        memory.leaves(digest, known)
        leftOut(known.leftOut, number)
        return undefined
      }
      if (!isFirst(number)) return undefined
      memory.stays(digest, known)
      remarks.add('As they were: {n} fiches that have not changed since the last import, and were not read again')
      return { stays: { ...known.shared, line } }
    }
    function fresh(tree: Tree, digest: string | undefined): Chosen | undefined {
      const entry = entryOf(tree, { remarks, met })
      if (!entry) return undefined
      seen.add(entry.number)
      const why = entry.number.startsWith(register)
        ? notWanted(entry, selection)
        : `of the other register: import them with \`import ${register === 'RNCP' ? 'rs' : 'rncp'}\``
      if (why !== undefined) {
        if (digest) memory.leaves(digest, { number: entry.number, leftOut: why })
        leftOut(why, entry.number)
        return undefined
      }
      if (!isFirst(entry.number)) return undefined
      // Copied: a text that is cut out of another would keep the whole fiche in memory with it.
      const fiche = structuredClone(ficheOf(tree, entry))
      // What the graph has from elsewhere decides on the rows of such a fiche: it is read each time.
      if (digest && !seeded.has(entry.number)) memory.reads(digest, fiche)
      return { fiche }
    }
    const knows = (digest: string): boolean => {
      const known = memory.known(digest)
      return known !== undefined && ('leftOut' in known || !seeded.has(known.shared.number))
    }
    try {
      const tolerated = (cause: string, line: number): void =>
        remarks.add(`Not understood: {n} characters that XML does not allow (${cause})`, `line ${line}`)
      for await (const one of fichesOf(file, { outside, tolerated, knows, meter })) {
        read++
        const wanted = 'tree' in one ? fresh(one.tree, one.digest) : unchanged(one.digest, one.line)
        if (!wanted) continue
        chosen++
        if ('fiche' in wanted)
          for (const bloc of wanted.fiche.blocs) {
            blocs++
            competences += bloc.competences.items.length
          }
        fiches.add(wanted)
        yield wanted
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      report({ file: file.name, line: error.line, value: error.value, expected: error.expected, fatal: true })
      return
    }
    const version = outside.get('VERSION_FLUX') ?? 'unknown'
    const absent = read < enoughToTell ? [] : readElements.filter((name) => !met.has(name))
    if (absent.length > 0) remarks.add(`Expected and met in no fiche: ${absent.join(', ')}`)
    for (const number of selection.codes ?? [])
      if (!seen.has(number)) remarks.add('Asked for and not in the file: {n} fiches', number)
    remarks.add(`Read: {n} fiches of a flow of version ${version}`, undefined, read)
    if (/^\d/.test(version) && !version.startsWith('4'))
      remarks.add(`Not understood: a flow of version ${version}, where 4 is known; see above what it lacks`)
    const refuse = (value: string, expected: string): void =>
      report({ file: file.name, line: 1, value, expected, fatal: true })
    // What would empty the graph is another file than it is taken for.
    if (read === 0) return refuse('', 'at least one FICHE of the register')
    if (chosen === 0) return refuse(`${read} fiches`, 'at least one that is asked for: below, why each is left out')
    if (blocs >= enoughToTell && competences === 0)
      return refuse(
        `${blocs} blocs without a competence`,
        'LISTE_COMPETENCES in blocs, as the export of version 4 has it',
      )
    kept = {
      fiches,
      parts: memory.parts(dataset, met),
      publishedOn: `${file.name} ${path}`.match(/\d{4}-\d{2}-\d{2}/g)?.find(isDate) ?? '',
    }
  }

  return {
    name: file.name,
    datasets: [dataset],
    bytes: file.bytes,
    remarks: () => remarks.lines(),
    parts: () => kept?.parts,
    forget: () => {
      remembered = undefined
      kept = undefined
    },
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
      for await (const one of kept ? kept.fiches.all() : reading(report, meter))
        if ('fiche' in one) yield* rows.elementsOf(one.fiche)
        else rows.stays(one.stays)
      if (!kept) return
      yield* rows.shared(kept.publishedOn)
      for (const one of kept.fiches.all())
        yield* 'fiche' in one ? rows.linksOf(one.fiche) : rows.successionsOf(one.stays)
      yield* rows.sharedLinks()
    },
  }
}
