/** Free texts of the register as plain lines. */
import { decodeHTMLStrict } from 'entities'

/** Tags that end a line or a cell; others are only taken away. */
const blocks = /<(?:br|hr|\/?(?:p|div|tr|h[1-6]|section|article|blockquote|center|pre|dl|dt|dd))(?:\s[^<>]*)?\/?>/gi
const cells = /<\/t[dh]>/gi
const lists = /<(\/?)(ul|ol|li)(?:\s[^<>]*)?\/?>/gi
const inlineTags =
  'b|i|u|s|em|strong|small|big|mark|ins|del|code|label|img|span|font|sup|sub|a|table|tbody|thead|td|th|o:p'
const inline = new RegExp(String.raw`</?(?:${inlineTags})(?:\s[^<>]*)?/?>`, 'gi')
/** What no reader of the page sees. */
const unseen = /<!--.*?-->|<(style|script|xml)(?:\s[^<>]*)?>.*?<\/\1>/gis

/** Lists as lines with bullets: those of a list within a list have another. */
function listed(text: string): string {
  let depth = 0
  return text.replace(lists, (_, closes: string, name: string) => {
    if (name.toLowerCase() === 'li') return closes ? '' : depth > 1 ? '\n◦ ' : '\n- '
    depth = Math.max(0, depth + (closes ? -1 : 1))
    return '\n'
  })
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken away
const unprinted = /[\u0000-\u0008\u000e-\u001f\u200b-\u200d\ufeff\ufffe\uffff]/g
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\v\f]/g

/** Entities are written over once or twice more by tools on the way. */
function decoded(text: string): string {
  let said = text
  for (let times = 0; times < 3 && said.includes('&'); times++) said = decodeHTMLStrict(said)
  return said
}

const withoutTags = (text: string): string =>
  text.includes('<')
    ? listed(text.replace(unseen, '').replace(blocks, '\n').replace(cells, ' ')).replace(inline, '')
    : text

/** Without tags, entities, odd spaces, characters that are none, and blank lines in a row; lines are kept. */
export function plainText(text: string): string {
  return withoutTags(decoded(text))
    .replace(/\r\n?/g, '\n')
    .replace(spaces, ' ')
    .replace(unprinted, '')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** On one line. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ')

const longestLabel = 240

/** What fits as a label: the whole, or its beginning up to a word. */
export function labelOf(text: string): string {
  if (text.length <= longestLabel) return text
  const cut = text.slice(0, longestLabel)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestLabel - 40)).replace(/[\s,;:.]+$/, '')}…`
}
