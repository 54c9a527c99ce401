/** The page's answer in one sentence, computed from its counts. */
import { withArticle } from '../../../words/articles.ts'
import { typeset } from '../../typography.ts'
import type { StateCounts } from '../../ui/stateCounts.ts'
import { capitalised, plural } from '../../words.ts'

interface Held {
  label: string
  kind: string
}

/** What the sentence needs of the answer. */
interface Compared {
  counts: StateCounts
  commonCounts: StateCounts
  assumptions: readonly { certification: Held; year: number | null }[]
}

/** « le diplôme d'État d'infirmier (2009) », or « ce qui est détenu » where several things are. */
function subject({ assumptions }: Compared, held: readonly Held[]): string {
  const [one] = held
  if (held.length !== 1 || !one) return 'ce qui est détenu'
  const [assumed] = assumptions
  if (one.kind === 'Profession' && assumed)
    return `${withArticle(assumed.certification)}${assumed.year ? '' : ', par supposition,'}`
  return withArticle(one)
}

const competences = (count: number, common: boolean): string =>
  common ? plural(count, 'compétence commune', 'compétences communes') : plural(count, 'compétence')

/**
 * « … couvre 10 des 59 compétences communes, et 26 autres en partie ; 23 ne sont pas couvertes ; aucune n'est acquise
 * de droit. »
 */
export function sentence(gap: Compared, held: readonly Held[]): string {
  const common = gap.commonCounts.total > 0
  const { total, acquired, legal, partial, missing, unknown } = common ? gap.commonCounts : gap.counts
  const who = subject(gap, held)
  if (total === 0)
    return typeset(
      `${capitalised(who)} : aucune compétence de cette cible n'est connue ici, rien ne peut être comparé.`,
    )
  if (unknown === total)
    return typeset(
      total > 1
        ? `Rien ne dit ce que ${who} couvre de cette cible : aucune des ${competences(total, common)} n'a été examinée.`
        : `Rien ne dit ce que ${who} couvre de cette cible : sa seule compétence n'a pas été examinée.`,
    )
  const covered = acquired - legal
  const whole = total > 1 ? `des ${competences(total, common)}` : 'compétence sur 1'
  const others = covered > 0 && partial > 0 ? `, et ${plural(partial, 'autre')} en partie` : ''
  const parts = [
    covered > 0
      ? `${who} couvre ${covered} ${whole}${others}`
      : partial > 0
        ? `${who} couvre en partie ${partial} ${whole}`
        : `${who} ne couvre aucune ${whole}, d'après nos tables`,
    missing > 0 ? `${missing} ${missing > 1 ? 'ne sont pas couvertes' : "n'est pas couverte"}` : '',
    unknown > 0 ? `${unknown} ${unknown > 1 ? "n'ont pas été examinées" : "n'a pas été examinée"}` : '',
    legal > 0 ? `${plural(legal, 'est acquise', 'sont acquises')} de droit` : "aucune n'est acquise de droit",
  ]
  return typeset(`${capitalised(parts.filter(Boolean).join(' ; '))}.`)
}
