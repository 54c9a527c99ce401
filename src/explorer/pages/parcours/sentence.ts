/** The page's answer in one sentence: the law first, then the tables, then what is unknown. */
import { ofThe } from '../../../words/articles.ts'
import { typeset } from '../../typography.ts'
import { plural } from '../../words.ts'

/** What the sentence needs of the answer. */
interface Answer {
  target: { kind: string; label: string; code?: string | null } | null
  law: readonly { status: string }[]
  pathways: readonly unknown[]
  unread: readonly unknown[]
}

export function sentence({ target, law, pathways, unread }: Answer): string {
  const valid = law.filter(({ status }) => status === 'IN_FORCE').length
  const towards = target ? `sur la voie ${ofThe(target)}` : 'sur cette voie'
  const parts = [
    valid > 0
      ? `Le droit ouvre ${plural(valid, 'passage')} ${towards}`
      : `Aucun texte connu ici n'ouvre de passage ${towards}`,
    pathways.length > 0
      ? `d'après nos tables, ${plural(pathways.length, 'suite de titres en rapproche', 'suites de titres en rapprochent')}`
      : "d'après nos tables, aucun titre ouvert aux inscriptions n'en rapproche",
    unread.length > 0 ? `${plural(unread.length, "titre n'a pas été lu", "titres n'ont pas été lus")} en regard` : '',
  ]
  return typeset(`${parts.filter(Boolean).join(' ; ')}.`)
}
