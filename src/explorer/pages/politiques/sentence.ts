/** The page's answer in one sentence: what texts say is framed, and what the project deduced besides. */
import { enumerated, withArticle } from '../../../words/articles.ts'
import { typeset } from '../../typography.ts'
import { capitalised, kindInWords, kindsInWords, plural, uncapitalised } from '../../words.ts'

/** What the sentence needs of the answer. */
interface Impact {
  policy: { label: string }
  kindCounts: readonly { kind: string; stated: number; derived: number }[]
}

const counted = (counts: Impact['kindCounts'], of: 'stated' | 'derived'): string =>
  enumerated(
    counts
      .filter((one) => one[of] > 0)
      .map((one) => plural(one[of], uncapitalised(kindInWords(one.kind)), uncapitalised(kindsInWords(one.kind)))),
  )

/** « D'après les textes, la loi HPST encadre 1 métier et 2 certifications ; le projet en déduit 13 activités. » */
export function sentence({ policy, kindCounts }: Impact): string {
  const [stated, derived] = [counted(kindCounts, 'stated'), counted(kindCounts, 'derived')]
  const named = withArticle({ kind: 'Policy', ...policy })
  const frames = named.startsWith('les ') ? 'encadrent' : 'encadre'
  const said = stated
    ? `D'après les textes, ${named} ${frames} ${stated}`
    : `${capitalised(named)} : aucun texte lu ne dit ce qui est encadré`
  return typeset(`${said}${derived ? ` ; le projet y ajoute, par déduction, ${derived}` : ''}.`)
}
