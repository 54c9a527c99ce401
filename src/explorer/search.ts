/** Searching the graph as one types. */

import { enumerated } from '../words/articles.ts'
import {
  ExplorerSearchDocument,
  type ExplorerSearchQuery,
  ExplorerVersionDocument,
  type Kind,
} from './generated/graphql.ts'
import { ask } from './graphql.ts'
import { inLabels } from './words.ts'

/** Where a label matched, from `start` up to `end`, which is not part of it. */
export interface Highlight {
  start: number
  end: number
}

export interface Found {
  id: string
  label: string
  kind: string
  code: string | null
  /** The référentiel, by its label. */
  framework: string | null
  highlights: readonly Highlight[]
  /** The year of award that was typed, and that this version answers. */
  year?: number
}

export interface Findings {
  items: Found[]
  /** What of the text was not found, in French; empty where every word counted. */
  said: string
}

/** Entries of the glossary, tables and articles come after what they speak of: whoever types a name looks for the thing. */
const last = ['Term', 'Crosswalk', 'Source']

interface Question {
  text: string
  kinds: readonly Kind[] | undefined
  first: number
  signal: AbortSignal
}

type FoundItem = ExplorerSearchQuery['search']['items'][number]
const foundOf = ({ element, highlights }: FoundItem): Found => ({
  id: element.id,
  label: element.label,
  kind: element.kind,
  code: 'code' in element ? element.code : 'activityCode' in element ? element.activityCode : null,
  framework: element.framework?.label ?? null,
  highlights,
})

/** Where every kind is looked for, the titles that answer come before articles on them. */
async function plainSearch({ text, kinds, first, signal }: Question): Promise<{ items: Found[]; notFound: string[] }> {
  const narrowed = kinds ? { kinds: [...kinds] } : {}
  const { search, titles } = await ask(ExplorerSearchDocument, { text, first, wide: !kinds, ...narrowed }, signal)
  const found = search.items.map(foundOf)
  const before = found.filter(({ kind }) => !last.includes(kind))
  const known = new Set(found.map(({ id }) => id))
  const items = [
    ...before,
    ...(titles?.items ?? []).map(foundOf).filter(({ id }) => !known.has(id)),
    ...found.filter(({ kind }) => last.includes(kind)),
  ].slice(0, first)
  return { items, notFound: search.notFound }
}

const quoted = (words: readonly string[]): string => enumerated(words.map((word) => `« ${word} »`))
const missed = (words: readonly string[]): string =>
  words.length > 0 ? `${quoted(words)} : introuvable ; voici ce que donnent les autres mots.` : ''

/** The year of a text such as « infirmière 2011 », with the text without it. */
export function yearIn(text: string): { year: number; rest: string } | undefined {
  const found = /(?<![\d-])(19[3-9]\d|20\d\d)(?![\d-])/.exec(text)
  if (!found) return undefined
  const rest = text.replace(found[0], ' ').replace(/\s+/g, ' ').trim()
  return rest === '' ? undefined : { year: Number(found[0]), rest }
}

/** The version of a trade's diploma that was awarded in a year, or why there is none. */
async function versionOf(title: string, year: number, signal: AbortSignal): Promise<Found | string | undefined> {
  const { pathways } = await ask(ExplorerVersionDocument, { title, year }, signal)
  const [assumed] = pathways.assumptions
  const [error] = pathways.userErrors
  if (!assumed) return error && inLabels(error)
  const { id, label, kind } = assumed.certification
  return { id, label, kind, code: null, framework: null, highlights: [], year }
}

/** A year is looked for in titles first; else it is that of the award, and gives the version of the diploma. */
async function datedSearch(question: Question, { year, rest }: { year: number; rest: string }): Promise<Findings> {
  const { kinds, first, signal } = question
  const [exact, wide] = await Promise.all([
    plainSearch(question),
    plainSearch({ ...question, text: rest, kinds: kinds && [...new Set([...kinds, 'Profession' as const])] }),
  ])
  const allowed = ({ kind }: Found): boolean => kinds === undefined || kinds.some((one) => one === kind)
  const named = exact.items.filter(({ label }) => label.includes(String(year)))
  const trades = wide.items.filter(({ kind }) => kind === 'Profession').slice(0, 2)
  const versions = await Promise.all(trades.map(({ id }) => versionOf(id, year, signal)))
  const dated = versions.filter((one): one is Found => typeof one === 'object').filter(allowed)
  const none =
    versions.find((one) => typeof one === 'string') ?? `L’année ${year} ne désigne aucune version connue ici.`
  const items = new Map([...wide.items.filter(allowed), ...named, ...dated].map((item) => [item.id, item]))
  const order = [...dated, ...named, ...wide.items].map(({ id }) => id)
  return {
    items: [...new Set(order)].flatMap((id) => items.get(id) ?? []).slice(0, first),
    said: [missed(wide.notFound), dated.length + named.length === 0 ? none : ''].filter(Boolean).join(' '),
  }
}

/** At most `first` elements, best first. */
export async function searchElements(question: Question): Promise<Findings> {
  const dated = yearIn(question.text)
  if (dated) return datedSearch(question, dated)
  const { items, notFound } = await plainSearch(question)
  return { items, said: items.length > 0 ? missed(notFound) : '' }
}
