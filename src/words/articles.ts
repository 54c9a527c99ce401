/** Titles, trades and blocs inside a sentence: article, contraction and elision by rule. */
import { nounOf } from './nouns.ts'

interface Named {
  kind: string
  label: string
  code?: string | null | undefined
}

/** « le infirmier » is « l'infirmier »: before a vowel or a mute h; not before « onze », nor the H of an acronym. */
const elides = (text: string): boolean =>
  /^(?!onz|oui\b|y[aeo])[aeiouyéèêàâîôûœæ]/iu.test(text) ||
  (!/^H\p{Lu}/u.test(text) && /^h(?!al[lt]|an[cdg]|ar[cp]|asard|aut|éros|iérarch|ont|ors|uit)/iu.test(text))

/**
 * With a small letter at its start, and where its other gender starts (« Assistant / Assistante »), unless it is an
 * acronym or a name in several parts, such as « Croix-Rouge ».
 */
const lowered = (text: string): string =>
  text.replace(/(?<=^| \/ )\p{Lu}(?!\p{Lu}|\p{L}*-\p{Lu})/gu, (letter) => letter.toLowerCase())

/** « de parcours », « d'infirmier ». */
const of = (text: string): string => `${elides(text) ? "d'" : 'de '}${text}`

/** First words of titles whose ending does not say their gender. */
const masculineWords =
  'diplôme|certificat|titre|brevet|master|bloc|référentiel|plan|profil|socle|secret|achat|projet|ministère|préfet'
const masculine = new RegExp(String.raw`^(?:${masculineWords})\b`, 'iu')
const feminine = /^(?:attestation|licence|loi|stratégie|politique|démarche|université|croix)\b/iu
/** -tion, -sion and -té are feminine, -ment and -if masculine, in every word that titles start with. */
const feminineEnding = /^\p{L}{2,}(?:[ts]ion|té)(?=\s|$)/iu
const masculineEnding = /^\p{L}{2,}(?:ment|if)(?=\s|$)/iu
const plurals = /^(?:référentiels|politiques|ministères|universités)\b/iu

type Article = 'le ' | 'la ' | "l'" | 'les '

/** The article that a title takes when it starts with a noun of its own; undefined where nothing says. */
function articleOf(text: string): Article | undefined {
  if (plurals.test(text)) return 'les '
  const isFeminine = feminine.test(text) || feminineEnding.test(text)
  if (!isFeminine && !masculine.test(text) && !masculineEnding.test(text)) return undefined
  if (elides(text)) return "l'"
  return isFeminine ? 'la ' : 'le '
}

/** Kinds whose titles may start with a noun of their own. */
const ownNouns = ['Certification', 'Framework', 'Policy', 'Organisation']

/** The noun and what follows it, and the article that the noun takes. */
function parts({ kind, label, code }: Named): { article: Article; rest: string } {
  const text = lowered(label)
  if (kind === 'Profession') return { article: 'le ', rest: `métier ${of(text)}` }
  if (kind === 'Bloc' && code) return { article: 'le ', rest: `bloc ${code}` }
  const own = ownNouns.includes(kind) ? articleOf(text) : undefined
  if (own) return { article: own, rest: text }
  if (kind === 'Certification') return { article: 'le ', rest: `titre ${of(text)}` }
  const [article, noun] = nounOf(kind)
  return { article, rest: `${noun} « ${label} »` }
}

/** « le diplôme d'État d'infirmier (…) », « le métier d'aide-soignant », « le titre de coordonnateur… ». */
export function withArticle(named: Named): string {
  const { article, rest } = parts(named)
  return `${article}${rest}`
}

const contracted: Record<Article, string> = { 'le ': 'du ', 'les ': 'des ', 'la ': 'de la ', "l'": "de l'" }

/** « du diplôme d'État… », « de la compétence… », « de l'attestation… », « des référentiels… ». */
export function ofThe(named: Named): string {
  const { article, rest } = parts(named)
  return `${contracted[article]}${rest}`
}

/** « a », « a et b », « a, b et c ». */
export const enumerated = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`

/** « le métier d'infirmier », « les métiers d'infirmier et de cadre de santé ». */
export function theTrades(labels: readonly string[]): string {
  const named = labels.map((label) => of(lowered(label)))
  return `${named.length > 1 ? 'les métiers' : 'le métier'} ${enumerated(named)}`
}

/**
 * Those who award a certification, as its fiche names them: « le ministère chargé de la santé », « l'organisme « X » ».
 */
export const theCertifiers = (certifier: string): string =>
  enumerated(certifier.split(/\s*;\s*/).map((label) => withArticle({ kind: 'Organisation', label })))
