/** What no French sentence may hold, whatever the label it was made with. */
import { nouns } from '../../src/words/nouns.ts'

const named = (articles: readonly string[]): string =>
  Object.values(nouns)
    .filter(([article]) => articles.includes(article))
    .map(([, noun]) => noun.split(' ')[0])
    .join('|')

const rules: readonly (readonly [name: string, shape: RegExp])[] = [
  ['contraction', /(?<!\p{L})(?:à|de) les?(?!\p{L})/iu],
  ['elision', /(?<!\p{L}|')(?:le|la|de|du|que|ne|se) [aeiouyéèêàâîôûœ](?!nz|u |\p{L}{0,2} ?\d)/iu],
  ['needless elision', /(?<!\p{L})[ld]['’](?![aeiouyhéèêàâîôûœæ«])/iu],
  ['article twice', /(?<!\p{L})(?:le|la|les|du|des|au|aux) (?:le|la|les|du|des|un|une)(?!\p{L})/iu],
  ['gender', new RegExp(`(?<!\\p{L})(?:la|une|cette) (?:diplôme|titre|certificat|${named(['le '])})(?!\\p{L})`, 'iu')],
  ['gender', new RegExp(`(?<!\\p{L})(?:le|un|ce|du|au) (?:attestation|loi|${named(['la '])})(?!\\p{L})`, 'iu')],
  ['number', /(?<![\d\p{L}.,-])[01] (?!fois|mois|parcours|cours|sens|pas|plus|des|ans)\p{L}+s(?!\p{L})/iu],
  ['spaces', / {2}| [,.)]|\( /u],
  ['stops', /[.;:,]\s?[.;:,]|\.{2}|;$/u],
  ['absent', /undefined|null|NaN|\[object/u],
]

/** The rules that a text breaks; what stands in quotation marks is somebody else's wording. */
export function faultsOf(text: string): string[] {
  const ours = text
    .replaceAll('\u00a0', ' ')
    .replace(/«[^»]*»/gu, '«x»')
    .replaceAll('’', "'")
  return rules.flatMap(([name, shape]) => {
    const found = shape.exec(ours)
    return found ? [`${name}: ${ours.slice(Math.max(0, found.index - 20), found.index + 30)}`] : []
  })
}
