/** Many short texts as one run of bytes: no object each, nothing for the garbage collector to walk. */
export interface Texts {
  bytes: Uint8Array
  /** Where each begins; one more at the end. */
  starts: Uint32Array
}

export function pack(texts: readonly string[]): Texts {
  const starts = new Uint32Array(texts.length + 1)
  for (const [index, text] of texts.entries()) starts[index + 1] = (starts[index] ?? 0) + Buffer.byteLength(text)
  return { bytes: new Uint8Array(Buffer.from(texts.join(''))), starts }
}

/** What a text is compared with, as bytes. */
export type Bytes = Uint8Array
export const bytesOf = (text: string): Bytes => Buffer.from(text)

/** Reads them one at a time, and compares them where they lie: a broad question meets thousands. */
export interface Unpacked {
  at(index: number): string
  is(index: number, whole: Bytes): boolean
  begins(index: number, start: Bytes): boolean
  has(index: number, part: Bytes): boolean
}

export function unpack({ bytes, starts }: Texts): Unpacked {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = (index: number): number => starts[index] as number
  const length = (index: number): number => start(index + 1) - start(index)
  function stands(part: Bytes, place: number): boolean {
    for (let at = 0; at < part.length; at++) if (bytes[place + at] !== part[at]) return false
    return true
  }
  return {
    at: (index) => buffer.toString('utf8', starts[index], starts[index + 1]),
    is: (index, whole) => length(index) === whole.length && stands(whole, start(index)),
    begins: (index, part) => length(index) >= part.length && stands(part, start(index)),
    has(index, part) {
      const last = start(index + 1) - part.length
      for (let place = start(index); place <= last; place++) if (stands(part, place)) return true
      return false
    },
  }
}
