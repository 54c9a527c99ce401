/**
 * Where a register's export stands: an XML file, or the zip that it is published in. Read as a stream, whatever its
 * size.
 */
import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { crc32 } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { Unreadable } from '../csvFile.ts'
import { isZip, WrongPath } from '../location.ts'

export interface RegisterFile {
  /** How messages name it. */
  name: string
  /** Of the XML. */
  bytes: number
  open(): Promise<AsyncIterable<Buffer>>
}

const expected = 'an export of the register, an .xml or the .zip that holds it'

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

/** Says where a zip cannot be read, and leaves what the XML says to its reader. */
async function unzipped<T>(path: string, work: (zip: ZipFile) => Promise<T>): Promise<T> {
  try {
    return await work(await openPromise(path, { lazyEntries: true, autoClose: false }))
  } catch (cause) {
    throw new WrongPath(
      `${path}: the zip archive is damaged or cut short, or of a kind that is not read here; ` +
        'download it again, or unpack it and name the XML.',
      { cause },
    )
  }
}

/** The bytes of an entry, as long as they are those that the archive says it holds. */
async function* whole(bytes: AsyncIterable<Buffer>, { crc32: sum }: Entry): AsyncGenerator<Buffer> {
  const cut = (value: string): Unreadable => new Unreadable(0, value, 'a whole zip archive: download it again')
  let read = 0
  try {
    for await (const chunk of bytes) {
      read = crc32(chunk, read)
      yield chunk
    }
  } catch (error) {
    throw cut((error as Error).message)
  }
  if (read !== sum) throw cut('another checksum than the archive says')
}

/** What a Mac adds beside each file, and hidden files, are no exports. */
const isExport = ({ fileName }: Entry): boolean =>
  /\.xml$/i.test(fileName) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(fileName)

async function zipped(path: string): Promise<RegisterFile> {
  const found = await unzipped(path, async (zip) => {
    const entries = await entriesOf(zip)
    zip.close()
    return entries.filter(isExport)
  })
  const [one] = found
  if (!one || found.length > 1)
    throw new WrongPath(
      one
        ? `${path}: it holds several XML files (${found.map(({ fileName }) => fileName).join(', ')}); ` +
            'unpack it and name one.'
        : `${path}: it holds no XML file; expected ${expected}.`,
    )
  return {
    name: basename(one.fileName),
    bytes: one.uncompressedSize,
    open: () =>
      unzipped(path, async (zip) => {
        const entry = (await entriesOf(zip)).find(({ fileName }) => fileName === one.fileName)
        const stream = await zip.openReadStreamPromise(entry ?? one)
        stream.once('close', () => zip.close())
        return whole(stream, one)
      }),
  }
}

/** Finds the XML. A WrongPath where there is none, or where a zip holds several. */
export async function registerFile(path: string): Promise<RegisterFile> {
  if (isZip(path, expected)) return zipped(path)
  return {
    name: basename(path),
    bytes: statSync(path).size,
    open: async () => createReadStream(path, { highWaterMark: 1 << 20 }),
  }
}
