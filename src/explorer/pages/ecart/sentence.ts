/** The page's answer in one sentence, computed from its counts. */
import { withArticle } from '../../../words/articles.ts'
import { typeset } from '../../typography.ts'
import { capitalised, plural } from '../../words.ts'
import type { Gap } from './gap.ts'

interface Held {
  label: string
  kind: string
}

/** « Le diplôme d'État d'infirmier (2009) », or « Ce qui est détenu » where several things are, with the verb's subject. */
function subject(gap: Gap, held: readonly Held[]): string {
  const [one] = held
  if (held.length !== 1 || !one) return 'Ce qui est détenu'
  const [assumed] = gap.assumptions
  if (one.kind === 'Profession' && assumed)
    return `${capitalised(withArticle(assumed.certification))}${assumed.year ? '' : ', par supposition,'}`
  return capitalised(withArticle(one))
}

const competences = (count: number, common: boolean): string =>
  common ? plural(count, 'compétence commune', 'compétences communes') : plural(count, 'compétence')

/** « … couvre 10 des 59 compétences communes, et 26 autres en partie ; 23 ne sont pas couvertes ; aucune n'est acquise de droit. » */
export function sentence(gap: Gap, held: readonly Held[]): string {
  const common = gap.commonCounts.total > 0
  const { total, acquired, legal, partial, missing, unknown } = common ? gap.commonCounts : gap.counts
  const who = subject(gap, held)
  if (total === 0)
    return typeset(`${who} : aucune compétence de cette cible n'est connue ici, rien ne peut être comparé.`)
  if (unknown === total)
    return typeset(
      `${who} n'a pas été lu en regard de cette cible : de ses ${competences(total, common)}, aucune n'est examinée, et rien n'en est connu.`,
    )
  const covered = acquired - legal
  const others = covered > 0 && partial > 0 ? `, et ${plural(partial, 'autre')} en partie` : ''
  const parts = [
    covered > 0
      ? `${who} couvre ${covered} des ${competences(total, common)}${others}`
      : `${who} couvre en partie ${partial} des ${competences(total, common)}`,
    missing > 0 ? `${missing} ${missing > 1 ? 'ne sont pas couvertes' : "n'est pas couverte"}` : '',
    unknown > 0 ? `${unknown} ${unknown > 1 ? "n'ont pas été examinées" : "n'a pas été examinée"}` : '',
    legal > 0 ? `${plural(legal, 'est acquise', 'sont acquises')} de droit` : "aucune n'est acquise de droit",
  ]
  return typeset(`${parts.filter(Boolean).join(' ; ')}.`)
}
