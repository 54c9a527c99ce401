/** Elements by their words, as an answer of the API. The rules stand in docs/guide/answers.md, "search". */
import { today } from '../../domain/dates.ts'
import type { Assumption } from '../../domain/heldVersion.ts'
import { badValue, lookUp, type Nearest, outOfRange, type UserError } from '../../domain/input.ts'
import type { GraphEngine } from '../../graph/port.ts'
import { yearIn } from '../../words/years.ts'
import { tiers } from './score.ts'
import { nothingFound, type SearchFound, type SearchHit, type SearchIndex, type SearchQuestion } from './searchIndex.ts'
import type { SearchService } from './service.ts'
import { versionsIn } from './years.ts'

/** What a year in the text gives. */
interface YearRead {
  year: number | null
  versions: Assumption[]
  /** Why there is none, in French; null where there is one, or where titles have the year. */
  yearNotice: string | null
}

export interface SearchAnswer extends YearRead {
  revision: string
  asOf: string
  question: SearchQuestion
  total: number
  ignoredWords: string[]
  notFound: string[]
  items: SearchHit[]
  userErrors: UserError[]
}

const most = { items: 100, characters: 300 }

/** What the process answers searches with. */
interface Searching {
  engine: GraphEngine
  search: SearchService
}

/** At most, of what a text names beside a year: trades, and diplomas where no trade is named. */
const mostTitles = 2

/**
 * A year that titles have narrows what is found; it may be that of an award too, which gives the version of a diploma.
 */
async function found(
  { engine, index }: { engine: GraphEngine; index: SearchIndex },
  question: SearchQuestion,
): Promise<SearchFound & YearRead> {
  const whole = index.search(question)
  const dated = yearIn(question.text)
  if (!dated) return { ...whole, year: null, versions: [], yearNotice: null }
  const { year, rest } = dated
  const isTitled = (whole.hits[0]?.score ?? 0) >= tiers.everyWord
  const named = index.search({ text: rest, kinds: ['Profession', 'Certification'], first: 10 }).hits
  const trades = named.filter(({ kind }) => kind === 'Profession')
  const titles = (trades.length > 0 ? trades : named)
    .filter(({ score }) => score >= tiers.mistyped)
    .slice(0, mostTitles)
  const { versions, notice } = await engine.read((run) => versionsIn(run, titles, year))
  return {
    ...(isTitled ? whole : index.search({ ...question, text: rest })),
    year,
    versions,
    yearNotice: isTitled ? null : notice,
  }
}

export async function search(
  { engine, search: service }: Searching,
  question: SearchQuestion,
  nearest: Nearest,
): Promise<SearchAnswer> {
  const { text, frameworks = [], first } = question
  const asked = frameworks.map((id, index) => ({ field: `frameworks.${index}`, id, kinds: ['Framework'] as const }))
  const userErrors = asked.length > 0 ? (await engine.read((run) => lookUp(run, asked, { nearest }))).errors : []
  if (text.trim() === '') userErrors.push(badValue('text', 'Le texte cherché est vide.'))
  if (text.length > most.characters)
    userErrors.push(
      badValue('text', `Le texte cherché a au plus ${most.characters} caractères ; celui-ci en a ${text.length}.`),
    )
  userErrors.push(...outOfRange('first', first, most.items))
  const index = await service.current()
  const { hits, ...rest } =
    userErrors.length > 0
      ? { ...nothingFound, year: null, versions: [], yearNotice: null }
      : await found({ engine, index }, question)
  return { revision: index.revision, asOf: today(), question, ...rest, items: hits, userErrors }
}
