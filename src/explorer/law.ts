/**
 * Where a reference to the law can be read: references are found in a text by their forms, and asked of Légifrance.
 * Pure.
 */

/** « L. 6412-2 », « D. 6323-5 ». */
const article = String.raw`[LRD]\. ?\d[\d-]*(?<!-)`
/** « NOR SPRH2317156A ». */
const order = String.raw`\bNOR [A-Z]{4}\d{7}[A-Z]`
/** « arrêté du 23 juin 2010 », « décret n° 2019-1119 ». */
const act = String.raw`(?:arrêté|loi|décret|ordonnance)s? (?:n° ?\d{2,4}-\d+|du \d{1,2}(?:er)? \p{L}+ \d{4})`
const reference = new RegExp(`(?:${article}|${order}|${act})`, 'iu')

/** The number that Légifrance keeps a text under, which nobody reads. */
const registered = /\s\((?:JORF|LEGI)TEXT\d+\)/g

/** A text cut at its references to the law, each with the address of a search for it. */
export function lawIn(text: string): { text: string; address?: string }[] {
  const parts: { text: string; address?: string }[] = []
  let rest = text.replace(registered, '')
  for (let found = reference.exec(rest); found; found = reference.exec(rest)) {
    const [said] = found
    if (found.index > 0) parts.push({ text: rest.slice(0, found.index) })
    parts.push({ text: said, address: searchFor(said) })
    rest = rest.slice(found.index + said.length)
  }
  return rest === '' ? parts : [...parts, { text: rest }]
}

const searchPage = 'https://www.legifrance.gouv.fr/search/all'

/** Legifrance writes the number of an article without point or space: « L6412-2 ». */
function searchFor(said: string): string {
  const asked = said
    .replaceAll('\u00a0', ' ')
    .replace(/^([LRD])\. ?/i, '$1')
    .replace(/^NOR /, '')
  return `${searchPage}?tab_selection=all&searchField=ALL&query=${encodeURIComponent(asked)}`
}
