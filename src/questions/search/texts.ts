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

/** Reads them one at a time. */
export function unpack({ bytes, starts }: Texts): (index: number) => string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (index) => buffer.toString('utf8', starts[index], starts[index + 1])
}
