/** The page's answer in one sentence: the law first, then the tables, then what is unknown. */
import { enumerated, withArticle } from '../../../words/articles.ts'
import { typeset } from '../../typography.ts'
import { plural } from '../../words.ts'

/** What the sentence needs of the answer. */
interface Answer {
  target: { kind: string; label: string; code?: string | null } | null
  law: readonly { status: string }[]
  pathways: readonly unknown[]
  unread: readonly unknown[]
}

interface Counts {
  total: number
  acquired: number
  partial: number
  missing: number
  unknown: number
}

export function sentence({ target, law, pathways, unread }: Answer): string {
  const valid = law.filter(({ status }) => status === 'IN_FORCE').length
  const towards = target ? `vers ${withArticle(target)}` : 'vers ce but'
  const parts = [
    valid > 0
      ? `Le droit ouvre ${plural(valid, 'passage')} ${towards}`
      : `Aucun texte connu ici n'ouvre de passage ${towards}`,
    pathways.length > 0
      ? `d'après nos tables, ${plural(pathways.length, 'suite de titres en rapproche', 'suites de titres en rapprochent')}`
      : "d'après nos tables, aucun titre ouvert aux inscriptions n'en rapproche",
    unread.length > 0
      ? `${plural(unread.length, "titre n'a pas été examiné", "titres n'ont pas été examinés")} au regard de ce but`
      : '',
  ]
  return typeset(`${parts.filter(Boolean).join(' ; ')}.`)
}

/** « Sur 59 compétences communes, 36 sont acquises ou couvertes, au moins en partie, et 23 ne sont pas couvertes. » */
export function standing({ total, acquired, partial, missing, unknown }: Counts): string {
  const common = plural(total, 'compétence commune', 'compétences communes')
  if (unknown === total) return `Sur ${common}, aucune n’a été examinée au regard de ce qui est détenu.`
  const near = acquired + partial
  const parts = [
    near > 0 ? `${plural(near, 'est acquise ou couverte', 'sont acquises ou couvertes')} au moins en partie` : '',
    missing > 0 ? plural(missing, 'n’est pas couverte', 'ne sont pas couvertes') : '',
    unknown > 0 ? plural(unknown, 'n’a pas été examinée', 'n’ont pas été examinées') : '',
  ]
  return `Sur ${common}, ${enumerated(parts.filter(Boolean))}.`
}
