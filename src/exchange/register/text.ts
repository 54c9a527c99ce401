/** Free texts of the register as plain lines. */
import { decodeHTML } from 'entities'

/** Tags that end a line; others are only taken away. */
const blocks = /<(?:br|\/?(?:p|div|ul|ol|tr|h[1-6]))(?:\s[^<>]*)?\/?>/gi
const items = /<li(?:\s[^<>]*)?>/gi
const inline = /<\/?(?:li|b|i|u|em|strong|span|font|sup|sub|a|table|tbody|thead|td|th|o:p)(?:\s[^<>]*)?\/?>/gi
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\v\f]/g

/** Without tags, entities, odd spaces and blank lines in a row; lines are kept. */
export function plainText(text: string): string {
  const bare = text.includes('<') ? text.replace(blocks, '\n').replace(items, '\n- ').replace(inline, '') : text
  return (bare.includes('&') ? decodeHTML(bare) : bare)
    .replace(/\r\n?/g, '\n')
    .replace(spaces, ' ')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
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
