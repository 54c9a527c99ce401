/** Elements by their words, as an answer of the API. The rules stand in docs/guide/answers.md, "search". */
import { today } from '../../domain/dates.ts'
import { badValue, lookUp, type Nearest, outOfRange, type UserError } from '../../domain/input.ts'
import type { GraphEngine } from '../../graph/port.ts'
import { nothingFound, type SearchHit, type SearchQuestion } from './searchIndex.ts'
import type { SearchService } from './service.ts'

export interface SearchAnswer {
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
  userErrors.push(...outOfRange('first', first, 1, most.items))
  const index = await service.current()
  const { hits, ...found } = userErrors.length > 0 ? nothingFound : index.search(question)
  return { revision: index.revision, asOf: today(), question, ...found, items: hits, userErrors }
}
