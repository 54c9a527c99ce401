/**
 * Ties this project's professions to the sheets and occupations whose codes they state: a crosswalk beside each import.
 */
import { queries } from '../generated/queries.ts'
import type { GraphEngine } from '../graph/port.ts'
import type { NodeRecord, RelationRecord, Value } from '../model/records.ts'
import type { Coverage, ReviewStatus, SkosRelation } from '../model/values.ts'
import type { Importer, PlacedRow } from './importer.ts'
import type { Place } from './problems.ts'

export interface NamedProfession {
  id: string
  label: string
  synonyms: string[] | null
  romeCodes: string[] | null
  escoUri: string | null
}

export const namedProfessions = (engine: GraphEngine, dataset: string): Promise<NamedProfession[]> =>
  engine.read((run) => run(queries.exchange.namedProfessions, { dataset }))

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** The names that a title gives: `Assistant social / Assistante sociale (AS)` gives two. */
export const namesIn = (title: string): string[] =>
  title
    .replace(/\([^)]*\)/g, ' ')
    .split('/')
    .map(fold)
    .filter(Boolean)

export interface Verdict {
  relation: SkosRelation
  coverage: Coverage
  status: ReviewStatus
  rationale: string
}

/**
 * What the titles say of a code that this project states. The code is its own reading, of titles only;
 * the relation follows from where the name stands: the sheet's own title, one title among others, or nowhere.
 */
export function judge(
  names: string[],
  { label, synonyms, gathers, what }: { label: string; synonyms: string[]; gathers: boolean; what: string },
): Verdict {
  const ours = new Set(names.map(fold))
  const among = (titles: string[]): boolean => titles.flatMap(namesIn).some((name) => ours.has(name))
  if (among([label]) || (!gathers && among(synonyms))) {
    return {
      relation: 'closeMatch',
      coverage: 'FULL',
      status: 'ACCEPTED',
      rationale: `${what} porte le nom de ce métier : rapprochement sur les intitulés, fait par ce dépôt.`,
    }
  }
  if (among(synonyms)) {
    const rationale = `${what} réunit plusieurs appellations, dont celle de ce métier : elle est plus large que lui.`
    return { relation: 'broadMatch', coverage: 'PART', status: 'ACCEPTED', rationale }
  }
  return {
    relation: 'relatedMatch',
    coverage: 'NONE',
    status: 'PROPOSED',
    rationale:
      `Ce dépôt rattache ce métier à ${what.replace(/^./, (first) => first.toLowerCase())}, ` +
      "dont aucun intitulé ne s'écrit comme le sien : à vérifier.",
  }
}

/** Which codes of an import a profession names. */
export interface Family {
  codesOf(profession: NamedProfession): string[]
  codeOf(properties: Record<string, Value>): string | undefined
  /** The code that one of its own names as that from which it came: where that is gone, it stands in its place. */
  parentOf(properties: Record<string, Value>): string | undefined
  /** Whether other names are other jobs gathered under one sheet, or only other words for the same. */
  gathers: boolean
  what(code: string): string
}

const text = (value: Value | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

export const families: Record<'rome' | 'esco', Family> = {
  rome: {
    codesOf: ({ romeCodes }) => romeCodes ?? [],
    codeOf: ({ code }) => text(code),
    parentOf: ({ parentCode }) => text(parentCode),
    gathers: true,
    what: (code) => `La fiche ROME ${code}`,
  },
  esco: {
    codesOf: ({ escoUri }) => (escoUri ? [escoUri] : []),
    codeOf: ({ uri }) => text(uri),
    parentOf: () => undefined,
    gathers: false,
    what: () => "La profession d'ESCO",
  },
}

interface Target {
  id: string
  /** The code that professions state: its own, or that of the one whose place it takes. */
  stated: string
  code: string
  label: string
  synonyms: string[]
}

interface Search {
  framework: string
  family: Family
  wanted: ReadonlyMap<string, NamedProfession[]>
}

/** What professions state, found among the rows of a walk. */
class Targets {
  readonly #found: Target[] = []
  readonly #heirs: Target[] = []

  constructor(readonly search: Search) {}

  meet({ id, properties }: NodeRecord): void {
    const { family, wanted } = this.search
    const [code, parent] = [family.codeOf(properties), family.parentOf(properties)]
    const target = (stated: string): Target => ({
      id,
      stated,
      code: code ?? id,
      label: String(properties['label']),
      synonyms: (properties['synonyms'] as string[] | undefined) ?? [],
    })
    if (code !== undefined && wanted.has(code)) this.#found.push(target(code))
    if (parent !== undefined && parent !== code && wanted.has(parent)) this.#heirs.push(target(parent))
  }

  #missing = (): string[] =>
    [...this.search.wanted.keys()].filter((code) => !this.#found.some((one) => one.code === code))

  /** Those of the codes themselves, and for a code that is no longer there those that came from it. */
  all(): Target[] {
    const missing = new Set(this.#missing())
    return [...this.#found, ...this.#heirs.filter(({ stated: code }) => missing.has(code))]
  }

  remarks(): string[] {
    const { wanted, framework } = this.search
    const who = (code: string): string => (wanted.get(code) ?? []).map(({ id }) => id).join(' and ')
    const said: string[] = []
    const orphans: string[] = []
    for (const code of this.#missing()) {
      const heirs = this.#heirs.filter((heir) => heir.stated === code).map((heir) => `${heir.code} (${heir.label})`)
      if (heirs.length === 0) orphans.push(`${code} of ${who(code)}`)
      else {
        const [name, are] = heirs.length > 1 ? ['name it as their', 'are'] : ['names it as its', 'is']
        said.push(
          `${who(code)} state ${code}, which ${framework} does not have: ${heirs.join(' and ')} ` +
            `${name} code_rome_parent, and ${are} read in its place.`,
        )
      }
    }
    const some = `${orphans.slice(0, 3).join(', ')}${orphans.length > 3 ? '…' : ''}`
    if (orphans.length > 0)
      said.push(
        `${orphans.length} codes that professions state are not in ${framework}, nor what came from them: ${some}`,
      )
    return said
  }
}

const noted = 'Codes relevés par ce dépôt à la lecture des intitulés ; aucun organisme ne les a relus.'

function crosswalkRow(id: string, framework: string, place: Place): PlacedRow {
  const properties = {
    label: `Métiers du dépôt et professions de ${framework}`,
    method: 'READING',
    level: 'PROFESSION',
    reviewer: 'lecture du projet',
    complete: false,
    status: 'ACCEPTED',
    verified: true,
    note: `${noted} L'absence d'un métier ici ne dit rien.`,
  }
  return { dataset: framework, place, node: { id, kind: 'Crosswalk', properties } }
}

function* linkRows(
  crosswalk: string,
  { framework, family, wanted }: Search,
  found: Target[],
): Generator<RelationRecord> {
  yield { from: crosswalk, type: 'AGAINST', to: framework, properties: {} }
  for (const { id: target, stated: code, code: own, label, synonyms } of found) {
    yield { from: crosswalk, type: 'EXAMINES', to: target, properties: { readOn: 'TITLE' } }
    for (const profession of wanted.get(code) ?? []) {
      const names = [profession.label, ...(profession.synonyms ?? [])]
      const verdict = judge(names, { label, synonyms, gathers: family.gathers, what: family.what(own) })
      const replaced = own === code ? '' : ` Elle vient de ${code}, que ce métier déclare et qui n'existe plus.`
      const properties = {
        id: `al:${profession.id}>${target}`,
        ...verdict,
        rationale: `${verdict.rationale}${replaced}`,
        readOn: 'TITLE',
        method: 'READING',
        crosswalk,
      }
      yield { from: profession.id, type: 'ALIGNED_WITH', to: target, properties }
    }
  }
}

/** The importer's rows, and the crosswalk from the professions that name its codes. */
export function withProfessions(importer: Importer, family: Family, professions: NamedProfession[]): Importer {
  const [framework = ''] = importer.datasets
  const wanted = new Map<string, NamedProfession[]>()
  for (const profession of professions)
    for (const code of family.codesOf(profession)) wanted.set(code, [...(wanted.get(code) ?? []), profession])
  if (wanted.size === 0) return importer
  const search = { framework, family, wanted }
  const crosswalk = `cw:professions>${framework}`
  const place: Place = { file: importer.name, line: 0 }
  let targets = new Targets(search)
  return {
    ...importer,
    remarks: () => [...importer.remarks(), ...targets.remarks()],
    async *rows(report, meter) {
      targets = new Targets(search)
      const links = function* (): Generator<PlacedRow> {
        for (const relation of linkRows(crosswalk, search, targets.all())) yield { dataset: framework, place, relation }
      }
      yield crosswalkRow(crosswalk, framework, place)
      let linking = false
      for await (const row of importer.rows(report, meter)) {
        if ('node' in row && row.node.kind === 'Profession') targets.meet(row.node)
        else if ('relation' in row && !linking) {
          linking = true
          yield* links()
        }
        yield row
      }
      if (!linking) yield* links()
    },
  }
}
