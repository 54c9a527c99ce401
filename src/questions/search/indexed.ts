/** Elements as they are indexed and compared. */
import { kinds } from '../../model/kinds.ts'
import { countingWords, fold, type Word, wordsOf } from '../../words/french.ts'
import type { Acronym, Entry } from './entries.ts'
import { collectTerms, type Terms } from './terms.ts'
import { pack, type Texts } from './texts.ts'

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
const referencesOf = ({ id, codes }: Entry): string[] => [
  // Words and names are put together a line each.
  ...new Set([id, localPart(id), ...codes].map((text) => fold(text).replace(/\s+/g, ' '))),
]
/** Names as one text: `among` is what it has of one, whole. */
const together = (names: string[]): string => ['', ...names, ''].join('\n')
export const among = (name: string): string => `\n${name}\n`

/** What is known of each element, in the order in which they came. Plain data, to be kept in a file as they are. */
export interface IndexData {
  /** What it was made of, as `sourceOf` tells it. */
  source: string
  acronyms: Acronym[]
  terms: Terms
  ids: Texts
  labels: Texts
  /** Its place in the order of all ids. */
  ranks: Uint32Array
  /** Places in the list of kinds, and in that of `frameworkIds`. */
  kinds: Uint8Array
  frameworks: Uint16Array
  frameworkIds: string[]
  /**
   * What a text is compared with once the words have found the element: its label folded, its stems, other names, as
   * they are and by their stems, put `together`.
   */
  normals: Texts
  stems: Texts
  otherNames: Texts
  references: Texts
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

/** Takes elements one by one. */
export function collectIndex(): { add(entry: Entry): void; done(source: string): IndexData } {
  const terms = collectTerms()
  const acronyms: Acronym[] = []
  const frameworkIds = new Map<string, number>()
  const elements: ReturnType<typeof comparedOf>[] = []

  function comparedOf(entry: Entry) {
    const label = wordsOf(entry.label)
    const names = entry.names.map(wordsOf)
    const called = [...names, ...entry.trades.map(wordsOf)].flat()
    const references = referencesOf(entry)
    const statement = termsOf(wordsOf(entry.statement))
    terms.add({ label: termsOf(label), names: termsOf(called), statement, reference: references })
    const framework = entry.framework ?? ''
    if (!frameworkIds.has(framework)) frameworkIds.set(framework, frameworkIds.size)
    return {
      id: entry.id,
      label: entry.label,
      sortKey: entry.sortKey,
      kind: kinds.indexOf(entry.kind),
      framework: frameworkIds.get(framework) ?? 0,
      normal: texts(label),
      stems: stemsOf(entry.label),
      otherNames: together([...names.map(texts), ...halves(entry.label), ...entry.names.map(stemsOf)]),
      references: together(references),
    }
  }

  function add(entry: Entry): void {
    elements.push(comparedOf(entry))
    if (entry.acronym) acronyms.push(entry.acronym)
  }

  function done(source: string): IndexData {
    const ranks = new Uint32Array(elements.length)
    const sorted = [...elements.entries()].sort(([, a], [, b]) => (a.sortKey < b.sortKey ? -1 : 1))
    for (const [rank, [element]] of sorted.entries()) ranks[element] = rank
    const packed = (name: 'id' | 'label' | 'normal' | 'stems' | 'otherNames' | 'references'): Texts =>
      pack(elements.map((one) => one[name]))
    return {
      source,
      acronyms,
      terms: terms.done(),
      ids: packed('id'),
      labels: packed('label'),
      ranks,
      kinds: Uint8Array.from(elements, ({ kind }) => kind),
      frameworks: Uint16Array.from(elements, ({ framework }) => framework),
      frameworkIds: [...frameworkIds.keys()],
      normals: packed('normal'),
      stems: packed('stems'),
      otherNames: packed('otherNames'),
      references: packed('references'),
    }
  }

  return { add, done }
}
