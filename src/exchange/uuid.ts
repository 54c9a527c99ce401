import { createHash } from 'node:crypto'

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const anyCase = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i

export const isUuid = (text: string): boolean => shape.test(text)

/**
 * Capital letters, braces and `urn:uuid:` say nothing in a UUID: one spelling for all; other identifiers stay as they
 * are.
 */
export const foldedUuid = (text: string): string => {
  const bare = text
    .trim()
    .replace(/^urn:uuid:/i, '')
    .replace(/^\{(.*)\}$/, '$1')
  return anyCase.exec(bare)?.[0].length === bare.length ? bare.toLowerCase() : text
}

/** The UUID that a text has in it, such as an address. */
export const uuidIn = (text: string): string | undefined => anyCase.exec(text)?.[0].toLowerCase()

/** The namespace that RFC 9562 gives to URLs. */
const urls = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/** The UUID of a URI, the same at every export (version 5 of RFC 9562). */
export function uuidOf(uri: string): string {
  const bytes = createHash('sha1').update(urls).update(uri).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
