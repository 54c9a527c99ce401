/** The year of an award, as people write it beside a diploma or a trade. */

export interface Dated {
  year: number
  /** The text without the year, nor the words that only lead to it. */
  rest: string
  /** Whether words say that it is the year of the award: without them it may be part of a title. */
  awarded: boolean
}

const leading = String.raw`(?:(?<award>dipl[ôo]m[ée]+e?s?|obtenue?s?|re[çc]ue?s?|certifi[ée]+e?s?|promo(?:tion)?)\s+)?`
const linking = String.raw`(?:(?:en|de|depuis|l['’]an(?:n[ée]e)?)\s+)*`
const dated = new RegExp(String.raw`(?<![\p{L}\d-])${leading}${linking}\(?(?<year>19[3-9]\d|20\d\d)\)?(?![\d-])`, 'iu')

const months = /(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\s*$/iu

/**
 * Undefined where a text has no year, or nothing else, and where the year is that of a day. « infirmière diplômée en
 * 2011 » → 2011 and « infirmière »
 */
export function yearIn(text: string): Dated | undefined {
  const found = dated.exec(text)
  if (!found?.groups?.['year'] || months.test(text.slice(0, found.index))) return undefined
  const rest = text.replace(found[0], ' ').replace(/\s+/g, ' ').trim().replace(/^,|,$/g, '').trim()
  return rest === ''
    ? undefined
    : { year: Number(found.groups['year']), rest, awarded: found.groups['award'] !== undefined }
}
