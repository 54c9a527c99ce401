/** An element as it is compared and indexed. */
import { countingWords, fold, type Word, wordsOf } from '../../words/french.ts'
import type { Entry } from './entries.ts'

const texts = (words: Word[]): string => words.map((word) => word.text).join(' ')
/** Folded words, apart by one space. */
export const normal = (text: string): string => texts(wordsOf(text))
/**
 * What a text is about: the stems of its words that count, each once, so that `infirmiers/infirmières` is `infirmier`.
 */
export const stemsOf = (text: string): string =>
  [...new Set(countingWords(text).counting.map(({ stem }) => stem))].join(' ')
const termsOf = (words: Word[]): string[] => words.flatMap(({ text, stem }) => (text === stem ? [text] : [text, stem]))
const localPart = (id: string): string => id.slice(id.indexOf(':') + 1)
const referencesOf = ({ id, codes }: Entry): string[] => [...new Set([id, localPart(id), ...codes].map(fold))]

/** What a text is compared with once the index has found the element. */
export interface Compared {
  entry: Pick<Entry, 'id' | 'kind' | 'label' | 'framework' | 'sortKey'>
  normal: string
  stems: string
  otherNames: string[]
  references: string[]
}

/** What the index takes, and need not be kept beside it. Terms are folded words and their stems, apart by spaces. */
export interface Indexed {
  id: string
  label: string
  names: string
  statement: string
  reference: string
}

/**
 * The masculine and the feminine of « Boulanger / Boulangère » are names of their own; « Agent / Agente de tri » has no
 * such halves.
 */
function halves(label: string): string[] {
  const parts = label.split('/').map(normal)
  const [first = '', ...others] = parts.map((part) => part.split(' ').length)
  return parts.length > 1 && others.every((length) => length === first) ? parts : []
}

export function indexed(entry: Entry): { compared: Compared; indexed: Indexed } {
  const label = wordsOf(entry.label)
  const names = entry.names.map(wordsOf)
  const references = referencesOf(entry)
  const { id, kind, framework, sortKey } = entry
  return {
    compared: {
      entry: { id, kind, label: entry.label, framework, sortKey },
      normal: texts(label),
      stems: stemsOf(entry.label),
      otherNames: [...names.map(texts), ...halves(entry.label)],
      references,
    },
    indexed: {
      id,
      label: termsOf(label).join(' '),
      names: termsOf(names.flat()).join(' '),
      statement: termsOf(wordsOf(entry.statement)).join(' '),
      reference: references.join(' '),
    },
  }
}
