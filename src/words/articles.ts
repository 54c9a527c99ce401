/** Titles, trades and blocs inside a sentence: article, contraction and elision by rule. */

interface Named {
  kind: string
  label: string
  code?: string | null | undefined
}

/** « le infirmier » is « l'infirmier »: before a vowel or a mute h. */
const elides = (text: string): boolean =>
  /^[aeiouyéèêàâîôûœæ]/i.test(text) || /^h(?!andicap|iérarch|uit|ors|aut)/i.test(text)

/** With a small letter at its start, unless it is an acronym. */
const lowered = (text: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** « de parcours », « d'infirmier ». */
const of = (text: string): string => `${elides(text) ? "d'" : 'de '}${text}`

const masculine = /^(diplôme|certificat|titre|brevet|master|bloc|référentiel|plan|profil|socle|secret)\b/iu
const feminine = /^(attestation|licence|loi|stratégie|politique|démarche)\b/iu

/** The noun and what follows it, and the article that the noun takes. */
function parts({ kind, label, code }: Named): { article: 'le' | 'la' | "l'"; rest: string } {
  const text = lowered(label)
  if (kind === 'Profession') return { article: 'le', rest: `métier ${of(text)}` }
  if (kind === 'Bloc') return { article: 'le', rest: `bloc ${code ?? `« ${label} »`}` }
  if (kind === 'Competence') return { article: 'la', rest: `compétence « ${label} »` }
  if (elides(text) && feminine.test(text)) return { article: "l'", rest: text }
  if (masculine.test(text)) return { article: 'le', rest: text }
  if (feminine.test(text)) return { article: 'la', rest: text }
  return kind === 'Certification'
    ? { article: 'le', rest: `titre ${of(text)}` }
    : { article: 'le', rest: `texte « ${label} »` }
}

/** « le diplôme d'État d'infirmier (…) », « le métier d'aide-soignant », « le titre de coordonnateur… ». */
export function withArticle(named: Named): string {
  const { article, rest } = parts(named)
  return article === "l'" ? `l'${rest}` : `${article} ${rest}`
}

/** « du diplôme d'État… », « de la compétence… », « de l'attestation… ». */
export function ofThe(named: Named): string {
  const { article, rest } = parts(named)
  return article === 'le' ? `du ${rest}` : `de ${article === "l'" ? "l'" : 'la '}${rest}`
}

/** « a », « a et b », « a, b et c ». */
export const enumerated = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`
