/** The page's answer in one sentence: what is covered most, and by what. */
import { ofThe, withArticle } from '../../../words/articles.ts'
import { typeset } from '../../typography.ts'
import type { CoverageCounts } from '../../ui/stateCounts.ts'
import { counted } from './coverage.ts'

/** What the sentence needs of a cell of the grid. */
interface Cell {
  of: { label: string }
  against: { label: string }
  crosswalkLevel: string
  counts: CoverageCounts
}

const share = ({ counts: { total, full, part } }: Cell): number => (total > 0 ? (full + part) / total : 0)
const framework = (one: { label: string }) => ({ kind: 'Framework', ...one })

/**
 * « Ce qui se recoupe le plus : le référentiel CPAS 2025 couvre 7 compétences entièrement et 9 en partie, sur les 16
 * du… »
 */
export function sentence(cells: readonly Cell[]): string {
  const [most] = cells.filter(({ counts: { total, unknown } }) => unknown < total).sort((a, b) => share(b) - share(a))
  if (!most) return typeset("Aucun de ces référentiels n'a encore été lu au regard d'un autre.")
  const { total, full, part } = most.counts
  if (full + part === 0) return typeset("De ce qui a été lu, aucun de ces référentiels ne couvre rien d'un autre.")
  const by = withArticle(framework(most.of))
  const things = counted(most.crosswalkLevel, full || part)
  const covered = full > 0 ? `${things} entièrement${part > 0 ? ` et ${part} en partie` : ''}` : `${things} en partie`
  return typeset(
    `Ce qui se recoupe le plus : ${by} ${by.startsWith('les ') ? 'couvrent' : 'couvre'} ${covered}, ` +
      `${total > 1 ? `sur les ${total}` : 'sur la seule'} ${ofThe(framework(most.against))}.`,
  )
}
