/** What a FICHE of the register certifies, cut out of its free texts. */
import { activitiesIn, type FicheActivity } from './activities.ts'
import { itemsIn, part, parts, textIn } from './elements.ts'
import type { Entry } from './entry.ts'
import { type Split, splitText } from './split.ts'
import { plainText } from './text.ts'
import type { Tree } from './xml.ts'

export interface FicheBloc {
  /** Without the fiche's number: `BC01`. */
  code: string
  label: string
  optional: boolean
  text: string
  competences: Split
}

export interface Fiche extends Entry {
  blocs: FicheBloc[]
  /** Of a fiche without blocs. */
  competences: Split
  activities: FicheActivity[]
}

/** The entry with what it certifies, cut out of its free texts: the dear part of reading, for those that are wanted. */
export function ficheOf(tree: Tree, entry: Entry): Fiche {
  const blocs = itemsIn(tree, 'BLOCS_COMPETENCES').map((bloc, index) => blocOf(bloc, { number: entry.number, index }))
  const plain = (name: string): string => plainText(part(tree, name)?.text ?? '')
  return {
    ...entry,
    blocs,
    competences: blocs.length > 0 ? { items: [], split: false } : splitText(plain('CAPACITES_ATTESTEES')),
    activities: activitiesIn(plain('ACTIVITES_VISEES'), blocs),
  }
}

/** A code of a bloc as it may end an id, without the number of its fiche. */
export const blocCode = (number: string, code: string): string =>
  code
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(new RegExp(`^${number}(?=.)`), '')
    .replace(/[^A-Z0-9._-]/g, '-')
    .replace(/^[._-]+/, '')

function blocOf(bloc: Tree, { number, index }: { number: string; index: number }): FicheBloc {
  const label = textIn(bloc, 'LIBELLE')
  const text = plainText(
    parts(bloc, 'LISTE_COMPETENCES')
      .map((one) => one.text)
      .join('\n'),
  )
  return {
    code: blocCode(number, textIn(bloc, 'CODE')) || `B${index + 1}`,
    label: label || `Bloc ${index + 1}`,
    optional: /\b(?:facultati|optionnel|option)/i.test(label),
    text,
    competences: splitText(text),
  }
}
