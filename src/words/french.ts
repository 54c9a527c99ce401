/** French words, compared without regard to accents, case, elision, plural or gender. */
import { stemmer } from '@orama/stemmers/french'

export interface Word {
  /** Folded: lower case, no accents. */
  text: string
  /** What its plural, its feminine and its relatives share. */
  stem: string
  /** Where it stands in the original, in UTF-16 units; the end is exclusive. */
  start: number
  end: number
}

/** Lower case without accents or ligatures: `Œuvrer à l'État` → `oeuvrer a l'etat`. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  // Most words have no accent: they need no work.
  if (/^[\x20-\x7e]*$/.test(lower)) return lower
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('’', "'")
}

const elided = new Set(['l', 'd', 's', 'n', 'j', 'm', 't', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'])
const stopWords = new Set(
  (
    'a ai as au aux avec ce ces cet cette chez dans de des du elle elles en entre et etre il ils la le les leur ' +
    'leurs lui mais meme ne ni non nos notre nous on ou ' +
    'par pas pour qu que quel quelle qui sa sans se ses si soi son sont sous sur te tes ton tous tout toute ' +
    'toutes un une vers vos votre vous y'
  ).split(' '),
)
/** Words that carry no subject; a text of nothing else keeps them. */
export const isStopWord = (folded: string): boolean => stopWords.has(folded)

/** Plurals in -eux of words in -eu, which are no adjectives in -eux. */
const plurals = new Set([
  'lieux',
  'milieux',
  'jeux',
  'enjeux',
  'feux',
  'voeux',
  'cheveux',
  'neveux',
  'aveux',
  'adieux',
  'essieux',
  'moyeux',
  'pneux',
])
const irregular = new Map([
  ['travaux', 'travail'],
  ['travail', 'travail'],
  ['baux', 'bail'],
  ['vitraux', 'vitrail'],
  ['emaux', 'email'],
  ['yeux', 'oeil'],
])

/**
 * One form for feminine and masculine; the stemmer, made for accented text, leaves these apart once accents are gone.
 */
function masculine(folded: string): string {
  if (folded.length < 5) return folded
  if (plurals.has(folded)) return folded.slice(0, -1)
  return (
    folded
      // Two spellings of one trade: coordonnateur and coordinateur.
      .replace(/^coordonn(?=at)/, 'coordin')
      .replace(/ieres?$/, 'ier')
      .replace(/(ll|ch|g)eres?$/, '$1er')
      .replace(/trices?$/, 'teur')
      .replace(/(?:euses?|eux)$/, 'eur')
      .replace(/([tns])ives?$/, '$1if')
      .replace(/effes?$/, 'ef')
      .replace(/ees?$/, 'e')
      .replace(/es?$/, 'e')
  )
}

const stems = new Map<string, string>()
/** The stem of a folded word. */
export function stem(folded: string): string {
  const known = stems.get(folded)
  if (known !== undefined) return known
  const found = /\d/.test(folded) ? folded : (irregular.get(folded) ?? stemmer(masculine(folded)))
  // Most of a text is said in some thousand words; the others must not grow it for ever.
  if (stems.size > 10_000) stems.clear()
  stems.set(folded, found)
  return found
}

/**
 * Feminine and plural endings of inclusive writing: `infirmier.ière`, `chef·fe`, `coordonnateur(trice)s`,
 * `salarié-e-s`, `directeur/trice`.
 */
const endings = new Set(
  (
    'e es s ee ees ere eres iere ieres trice trices rice rices ice ices euse euses teuse teuses se ses sse sses ' +
    'esse esses ' +
    'ne nes enne ennes ienne iennes onne onnes le les lle lles elle elles fe fes fe ve ves ive ives che ches te ' +
    'tes ure ures eure eures'
  ).split(' '),
)
/** Behind a hyphen or a slash these are words of their own: `prends-le`, `entre-elles`. */
const ownWords = new Set(['le', 'les', 'ne', 'se', 'ses', 'te', 'tes', 'elle', 'elles'])
function isEnding(folded: string, text: string, start: number): boolean {
  if (!endings.has(folded)) return false
  const before = text.slice(Math.max(0, start - 3), start)
  return /\p{L} ?[.·•∙⋅()]$/u.test(before) || (/\p{L}[-‐‑/]$/u.test(before) && !ownWords.has(folded))
}

/** A word, or the letters of an acronym written with points: `D.E.I.S.` is one word, `deis`. */
const wordShape = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+/gu

/**
 * The words of a text with their places; elided articles (`l'`, `d'`) are dropped, and endings of inclusive writing.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordShape)) {
    const folded = fold(match[0]).replaceAll('.', '')
    const end = match.index + match[0].length
    if ((elided.has(folded) && /['’]/.test(text[end] ?? '')) || isEnding(folded, text, match.index)) continue
    words.push({ text: folded, stem: stem(folded), start: match.index, end })
  }
  return words
}

/**
 * Two capitals or more and nothing else, points aside: `AS`, `ES`, `D.E.`. A text all in capitals says nothing of its
 * words.
 */
const isShort = (text: string): boolean => /^\p{Lu}\.?(?:\p{Lu}\.?)+$/u.test(text)

/**
 * The words of a question that carry a subject, and the others; a stop word written as an acronym, such as `AS`, is one
 * that counts.
 */
export function countingWords(text: string): { counting: Word[]; ignored: Word[] } {
  const words = wordsOf(text)
  const loud = words.length > 2 && text === text.toUpperCase()
  const counts = (word: Word): boolean => !isStopWord(word.text) || (!loud && isShort(text.slice(word.start, word.end)))
  const counting = words.filter(counts)
  return { counting, ignored: counting.length === 0 ? [] : words.filter((word) => !counts(word)) }
}

/** The distinct stems that say what a text is about. */
export const subjectStems = (text: string): string[] => [
  ...new Set(wordsOf(text).flatMap((word) => (isStopWord(word.text) || word.text.length < 2 ? [] : word.stem))),
]

/**
 * One word, mostly capitals: `HPST`, `AVAE'TSS`, `ORSAM-2`. Entries such as "parcours de vie" are words that a document
 * defines, not acronyms.
 */
const acronymShape = /^(?=(?:.*\p{Lu}){2})\p{Lu}[\p{L}\p{N}'’.&/-]*$/u
export const isAcronym = (text: string): boolean => acronymShape.test(text)
