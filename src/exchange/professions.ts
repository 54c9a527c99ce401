/** Ties this project's professions to the sheets and occupations whose codes they state: a crosswalk beside each import. */
import { queries } from '../generated/queries.ts'
import type { GraphEngine } from '../graph/port.ts'
import type { Value } from '../model/records.ts'
import { type Importer, type PlacedRow, stated } from './importer.ts'
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
  relation: 'closeMatch' | 'broadMatch' | 'relatedMatch'
  coverage: 'FULL' | 'PART' | 'NONE'
  status: 'ACCEPTED' | 'PROPOSED'
  rationale: string
}

/**
 * What the titles say of a code that this project states. The code is its own reading, of titles only;
 * the relation follows from where the name stands: the sheet's own title, one title among others, or nowhere.
 */
export function judge(
  names: string[],
  target: { label: string; synonyms: string[]; gathers: boolean; what: string },
): Verdict {
  const ours = new Set(names.map(fold))
  const among = (titles: string[]): boolean => titles.flatMap(namesIn).some((name) => ours.has(name))
  if (among([target.label]) || (!target.gathers && among(target.synonyms))) {
    return {
      relation: 'closeMatch',
      coverage: 'FULL',
      status: 'ACCEPTED',
      rationale: `${target.what} porte le nom de ce métier : rapprochement sur les intitulés, fait par ce dépôt.`,
    }
  }
  if (among(target.synonyms)) {
    const rationale = `${target.what} réunit plusieurs appellations, dont celle de ce métier : elle est plus large que lui.`
    return { relation: 'broadMatch', coverage: 'PART', status: 'ACCEPTED', rationale }
  }
  return {
    relation: 'relatedMatch',
    coverage: 'NONE',
    status: 'PROPOSED',
    rationale: `Ce dépôt rattache ce métier à ${target.what.replace(/^./, (first) => first.toLowerCase())}, dont aucun intitulé ne s'écrit comme le sien : à vérifier.`,
  }
}

/** Which codes of an import a profession names. */
interface Family {
  codesOf(profession: NamedProfession): string[]
  codeOf(properties: Record<string, Value>): string | undefined
  /** Whether other names are other jobs gathered under one sheet, or only other words for the same. */
  gathers: boolean
  what(code: string): string
}

const text = (value: Value | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

export const families: Record<'rome' | 'esco', Family> = {
  rome: {
    codesOf: ({ romeCodes }) => romeCodes ?? [],
    codeOf: ({ code }) => text(code),
    gathers: true,
    what: (code) => `La fiche ROME ${code}`,
  },
  esco: {
    codesOf: ({ escoUri }) => (escoUri ? [escoUri] : []),
    codeOf: ({ uri }) => text(uri),
    gathers: false,
    what: () => "La profession d'ESCO",
  },
}

/** The importer's rows, and the crosswalk from the professions that name its codes. */
export function withProfessions(importer: Importer, family: Family, professions: NamedProfession[]): Importer {
  const [framework = ''] = importer.datasets
  const wanted = new Map<string, NamedProfession[]>()
  for (const profession of professions)
    for (const code of family.codesOf(profession)) wanted.set(code, [...(wanted.get(code) ?? []), profession])
  if (wanted.size === 0) return importer
  const crosswalk = `cw:professions>${framework}`
  const place: Place = { file: importer.name, line: 0 }
  return {
    ...importer,
    async *rows(report, meter) {
      const found: { target: string; code: string; label: string; synonyms: string[] }[] = []
      const links = function* (): Generator<PlacedRow> {
        const link = (
          from: string,
          type: 'OF' | 'AGAINST' | 'EXAMINES' | 'ALIGNED_WITH',
          to: string,
          properties: Record<string, Value>,
        ): PlacedRow => ({
          dataset: framework,
          place,
          relation: { from, type, to, properties: stated(properties) },
        })
        yield link(crosswalk, 'AGAINST', framework, {})
        for (const { target, code, label, synonyms } of found) {
          yield link(crosswalk, 'EXAMINES', target, { readOn: 'TITLE' })
          for (const profession of wanted.get(code) ?? []) {
            const verdict = judge([profession.label, ...(profession.synonyms ?? [])], {
              label,
              synonyms,
              gathers: family.gathers,
              what: family.what(code),
            })
            yield link(profession.id, 'ALIGNED_WITH', target, {
              id: `al:${profession.id}>${target}`,
              ...verdict,
              readOn: 'TITLE',
              method: 'READING',
              crosswalk,
            })
          }
        }
      }
      yield {
        dataset: framework,
        place,
        node: {
          id: crosswalk,
          kind: 'Crosswalk',
          properties: {
            label: `Métiers du dépôt et professions de ${framework}`,
            method: 'READING',
            level: 'PROFESSION',
            reviewer: 'lecture du projet',
            complete: false,
            status: 'ACCEPTED',
            verified: true,
            note: "Codes relevés par ce dépôt à la lecture des intitulés ; aucun organisme ne les a relus. L'absence d'un métier ici ne dit rien.",
          },
        },
      }
      let linking = false
      for await (const row of importer.rows(report, meter)) {
        if ('node' in row && row.node.kind === 'Profession') {
          const code = family.codeOf(row.node.properties)
          if (code && wanted.has(code))
            found.push({
              target: row.node.id,
              code,
              label: String(row.node.properties['label']),
              synonyms: (row.node.properties['synonyms'] as string[] | undefined) ?? [],
            })
        } else if ('relation' in row && !linking) {
          linking = true
          yield* links()
        }
        yield row
      }
      if (!linking) yield* links()
    },
  }
}
