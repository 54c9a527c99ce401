/** Free texts of the register as plain lines. */
import { decodeHTML } from 'entities'

/** Tags that end a line or a cell; others are only taken away. */
const blocks = /<(?:br|\/?(?:p|div|tr|h[1-6]))(?:\s[^<>]*)?\/?>/gi
const cells = /<\/t[dh]>/gi
const lists = /<(\/?)(ul|ol|li)(?:\s[^<>]*)?\/?>/gi
const inline = /<\/?(?:b|i|u|em|strong|span|font|sup|sub|a|table|tbody|thead|td|th|o:p)(?:\s[^<>]*)?\/?>/gi

/** Lists as lines with bullets: those of a list within a list have another. */
function listed(text: string): string {
  let depth = 0
  return text.replace(lists, (_, closes: string, name: string) => {
    if (name.toLowerCase() === 'li') return closes ? '' : depth > 1 ? '\n◦ ' : '\n- '
    depth = Math.max(0, depth + (closes ? -1 : 1))
    return '\n'
  })
}
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\v\f]/g

/** Without tags, entities, odd spaces and blank lines in a row; lines are kept. */
export function plainText(text: string): string {
  const bare = text.includes('<') ? listed(text.replace(blocks, '\n').replace(cells, ' ')).replace(inline, '') : text
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
