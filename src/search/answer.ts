/** Elements by their words, as an answer of the API. The rules stand in docs/guide/answers.md, "search". */
import { lookUp, type Nearest, type UserError } from '../analyses/input.ts'
import type { GraphEngine } from '../graph/port.ts'
import type { SearchHit, SearchQuestion, SearchService } from './index.ts'

export interface SearchAnswer {
  revision: string
  question: SearchQuestion
  total: number
  items: SearchHit[]
  userErrors: UserError[]
}

const most = 100

export async function search(engine: GraphEngine, service: SearchService, question: SearchQuestion, nearest: Nearest): Promise<SearchAnswer> {
  const { text, frameworks = [], first } = question
  const asked = frameworks.map((id, index) => ({ field: `frameworks.${index}`, id, kinds: ['Framework'] as const }))
  const userErrors = asked.length > 0 ? (await engine.read((run) => lookUp(run, asked, nearest))).errors : []
  if (text.trim() === '') userErrors.push({ code: 'BAD_VALUE', field: 'text', message: 'Le texte cherché est vide.', suggestions: [] })
  if (first < 1 || first > most) userErrors.push({ code: 'BAD_VALUE', field: 'first', message: `${first} n'est pas entre 1 et ${most}.`, suggestions: [] })
  const index = await service.current()
  const { total, hits } = userErrors.length > 0 ? { total: 0, hits: [] } : index.search(question)
  return { revision: index.revision, question, total, items: hits, userErrors }
}
