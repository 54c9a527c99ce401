/** How coverage is said and shaded. Pure. */
import type { CoverageCounts } from '../../ui/stateCounts.ts'
import { plural } from '../../words.ts'

/** From 0, nothing, to 5, all of it: the shade of a cell. Something is never shaded as nothing. */
export function heat(covered: number, total: number): number {
  if (covered <= 0 || total <= 0) return 0
  return Math.min(5, Math.max(1, Math.ceil((covered / total) * 5)))
}

/** « 35 % »; a little is never said to be nothing, nor nearly all to be all. */
export function shareInWords(covered: number, total: number): string {
  if (total === 0) return '–'
  const percent = (100 * covered) / total
  const rounded =
    covered === 0 || covered === total ? Math.round(percent) : Math.min(99, Math.max(1, Math.round(percent)))
  return `${rounded}\u00a0%`
}

/** What is counted: competences, or domains where only those were compared. */
export const counted = (level: string, count: number): string =>
  level === 'DOMAIN' ? plural(count, 'domaine') : plural(count, 'compétence')

/** « 2 entièrement, 33 en partie, 37 non couvertes », what there is none of left out. */
export function countsInWords({ full, part, none, unknown }: CoverageCounts): string {
  const parts = [
    full > 0 && `${full} entièrement`,
    part > 0 && `${part} en partie`,
    none > 0 && `${none} non ${none > 1 ? 'couvertes' : 'couverte'}`,
    unknown > 0 && `${unknown} non ${unknown > 1 ? 'examinées' : 'examinée'}`,
  ]
  return parts.filter(Boolean).join(', ')
}

/**
 * What the page shows before anything is chosen: référentiels read competence by competence, and not replaced long ago.
 */
export const usual: readonly string[] = ['ide-2009:referentiel', 'deass-2026:referentiel', 'cpas-2025:referentiel']
export const most = 8
