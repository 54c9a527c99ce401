/** How the blocs of one framework are covered by those of another, whoever holds them. Shared by compare and matrix. */
import { queries } from '../generated/queries.ts'
import type { Run } from '../graph/port.ts'
import type { Coverage, CoverageState, CrosswalkLevel, Method, ReadOn } from '../model/values.ts'
import { tooMany } from './competences.ts'
import { type Content, contentsOf } from './contents.ts'
import type { Known, UserError } from './input.ts'
import { distinct, groupBy } from './lists.ts'
import { rowsFor } from './rows.ts'
import type { Accepted } from './states.ts'
import { type Footing, footingOf, notesOf, type Verdict, verdictsOf, weakest, whollyCarried } from './verdicts.ts'

export interface AlignmentRead extends Accepted {
  id: string
  reviewedOn: string | null
  status: 'ACCEPTED'
}

export interface CoverageCounts {
  total: number
  full: number
  part: number
  none: number
  unknown: number
}

export interface CoveredItem {
  /** A competence, or a domain of activities or function where only those were compared. */
  element: string
  state: CoverageState
  readOn: ReadOn | null
  notes: string[]
  /** What the tables say of it, all of the other framework taken together. */
  verdicts: Verdict[]
  alignments: AlignmentRead[]
}

/** What one bloc of the other framework brings to one element. */
export interface CellItem {
  element: string
  /** What the bloc covers by itself. */
  coverage: Exclude<Coverage, 'NONE'>
  /** Those that something of the bloc carries, be it only with what other blocs hold. */
  verdicts: Verdict[]
  alignments: AlignmentRead[]
}

/** What one bloc of the other framework covers of this one. */
export interface CoverageCell {
  held: string
  full: number
  part: number
  items: CellItem[]
  alignments: AlignmentRead[]
}

export interface CoverageRow {
  /** The bloc; the certification where it has none; the domain itself where domains were compared. */
  group: string
  counts: CoverageCounts
  items: CoveredItem[]
  /** One for each bloc of the other framework, in its order. */
  cells: CoverageCell[]
}

export interface FrameworkCoverage {
  of: string
  against: string
  crosswalk: string | null
  /** Whether every element of `against` was looked at; null without a crosswalk. */
  complete: boolean | null
  crosswalkLevel: 'COMPETENCE' | 'DOMAIN'
  counts: CoverageCounts
  rows: CoverageRow[]
  /** What only `against` has: everything was read, and nothing of `of` covers it. */
  only: string[]
  notExamined: string[]
  /** The readings that the states rest on. */
  footings: Footing[]
}

function countCoverage(items: { state: CoverageState }[]): CoverageCounts {
  const number = (state: CoverageState): number => items.filter((item) => item.state === state).length
  return {
    total: items.length,
    full: number('FULL'),
    part: number('PART'),
    none: number('NONE'),
    unknown: number('UNKNOWN'),
  }
}

/** The best of what covers: parts never add up to a whole. */
export const bestOf = (coverages: Coverage[], looked: boolean): CoverageState =>
  coverages.includes('FULL') ? 'FULL' : coverages.includes('PART') ? 'PART' : looked ? 'NONE' : 'UNKNOWN'

interface Reading {
  content: Map<string, Content>
  /** How many competences those frameworks have that have more than may be read. */
  beyond: Map<string, number>
  crosswalks: {
    id: string
    of: string
    against: string
    complete: boolean
    level: CrosswalkLevel | null
    method: Method
  }[]
  /** By crosswalk. */
  examined: Map<string, (Verdict & { target: string })[]>
  /** By `of` and target. */
  alignments: Map<string, AlignmentRead[]>
}

/** Reads what decides the coverage of some frameworks by one another; a fixed number of queries. */
export async function readCoverage(run: Run, frameworks: string[]): Promise<Reading> {
  const [{ content, beyond }, every] = await Promise.all([
    contentsOf(run, frameworks),
    rowsFor(run, queries.domain.crosswalks, { held: frameworks, wanted: frameworks }),
  ])
  const crosswalks = every.filter(({ status }) => status === 'ACCEPTED')
  const tables = new Map(crosswalks.map((one) => [one.id, one]))
  const examined = groupBy(
    verdictsOf(await rowsFor(run, queries.domain.examined, { crosswalks: [...tables.keys()] }), tables),
    ({ crosswalk }) => crosswalk,
  )
  const targets = distinct([
    ...[...content.values()].flatMap(({ leaves }) => [...leaves.values()].flat()),
    ...[...examined.values()].flatMap((rows) => rows.map(({ target }) => target)),
  ])
  const rows = await rowsFor(run, queries.domain.alignments, { targets, frameworks })
  return {
    content,
    beyond,
    crosswalks,
    examined,
    alignments: groupBy(
      rows.flatMap((row) =>
        row.status === 'ACCEPTED' ? [{ ...row, ...footingOf(row, tables), status: row.status }] : [],
      ),
      ({ framework, target }) => `${framework} ${target}`,
    ),
  }
}

/**
 * Why some frameworks, each named by an argument, cannot be compared: they have too many competences, or nothing that
 * was read.
 */
export const unreadable = (
  { content, beyond, crosswalks }: Reading,
  asked: { field: string; framework: string; label: string }[],
): UserError[] =>
  asked.flatMap(({ field, framework, label }): UserError[] => {
    const total = beyond.get(framework)
    if (total !== undefined) return [{ code: 'TOO_MANY', field, message: tooMany(label, total), suggestions: [] }]
    const read = crosswalks.some(({ of, against }) => of === framework || against === framework)
    return read || (content.get(framework)?.leaves.size ?? 0) > 0 ? [] : [withoutCompetences(field, label)]
  })

/** A framework, or the certification it describes, of which nothing is here to compare. */
export const withoutCompetences = (field: string, label: string): UserError => ({
  code: 'NO_COMPETENCES',
  field,
  message: `Aucune compétence de « ${label} » n'est connue ici : rien ne peut être comparé.`,
  suggestions: [],
})

/** How `against` is covered by `of`, bloc by bloc. */
export function coverageOf(
  { content, crosswalks, examined, alignments }: Reading,
  of: string,
  against: string,
): FrameworkCoverage {
  const mine = crosswalks.filter((one) => one.of === of && one.against === against)
  const target = content.get(against)
  const crosswalk = mine.find(({ level }) => level !== 'DOMAIN') ?? mine[0]
  const domains = crosswalk?.level === 'DOMAIN'
  const looked = groupBy(crosswalk ? (examined.get(crosswalk.id) ?? []) : [], ({ target: element }) => element)
  const groups: [string, string[]][] = domains
    ? [...looked.keys()].map((id) => [id, [id]])
    : (target?.groups ?? []).map((group) => [group, target?.leaves.get(group) ?? []])
  const sourceGroups = content.get(of)?.groupsOf
  const groupsOf = (held: string): string[] => (domains ? [held] : (sourceGroups?.get(held) ?? []))
  const coveringOf = (element: string): AlignmentRead[] =>
    (alignments.get(`${of} ${element}`) ?? []).filter(({ coverage }) => coverage !== 'NONE')
  const all = groups.flatMap(([, items]) => items.flatMap(coveringOf))
  const columns = domains ? distinct(all.map(({ held }) => held)) : (content.get(of)?.groups ?? [])

  const footings: Footing[] = []
  const rows = groups.map(([group, ids]): CoverageRow => {
    const items = ids.map((element): CoveredItem => {
      const covering = coveringOf(element)
      const verdicts = looked.get(element) ?? []
      // What covers only in part alone may cover wholly together: the verdict of the table says so.
      const said = [...covering, ...verdicts]
      const state = bestOf(
        said.flatMap(({ coverage }) => coverage ?? []),
        crosswalk?.complete ?? false,
      )
      const deciding: Footing[] = state === 'NONE' ? verdicts : said.filter(({ coverage }) => coverage === state)
      footings.push(...deciding)
      return {
        element,
        state,
        readOn: weakest(deciding.map(({ readOn }) => readOn)),
        notes: verdicts.flatMap(notesOf),
        verdicts,
        alignments: covering,
      }
    })
    const cells = columns.map((held): CoverageCell => {
      const inside = (carrier: string): boolean => groupsOf(carrier).includes(held)
      const brought = items.flatMap((item): CellItem[] => {
        const mine = item.alignments.filter((one) => inside(one.held))
        if (mine.length === 0) return []
        const whole =
          mine.some(({ coverage }) => coverage === 'FULL') || whollyCarried(item.verdicts, inside).length > 0
        return [
          {
            element: item.element,
            coverage: whole ? 'FULL' : 'PART',
            verdicts: item.verdicts.filter(({ carriers }) => carriers?.some(inside)),
            alignments: mine,
          },
        ]
      })
      const inState = (wanted: Coverage): number => brought.filter(({ coverage }) => coverage === wanted).length
      return {
        held,
        full: inState('FULL'),
        part: inState('PART'),
        items: brought,
        alignments: brought.flatMap((item) => item.alignments),
      }
    })
    return { group, counts: countCoverage(items), items, cells }
  })
  const items = rows.flatMap((row) => row.items)
  const inState = (state: CoverageState): string[] =>
    items.filter((item) => item.state === state).map(({ element }) => element)
  return {
    of,
    against,
    crosswalk: crosswalk?.id ?? null,
    complete: crosswalk?.complete ?? null,
    crosswalkLevel: domains ? 'DOMAIN' : 'COMPETENCE',
    counts: countCoverage(items),
    rows,
    only: inState('NONE'),
    notExamined: inState('UNKNOWN'),
    footings,
  }
}

export const comparable = ['Framework', 'Certification'] as const
/** The framework that an argument names, itself or through its certification. */
export const frameworkOf = (known: Known | undefined): string | undefined =>
  known?.kind === 'Framework' ? known.id : (known?.framework ?? undefined)

/** A certification whose référentiel is not in the graph. */
export const unread = (field: string, label: string): UserError => ({
  code: 'NO_COMPETENCES',
  field,
  message: `Le référentiel de « ${label} » n'est pas ici : rien ne peut être comparé.`,
  suggestions: [],
})
