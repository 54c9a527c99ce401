/** Streams the fiches of a register's export, one small tree at a time: nothing but one fiche is held in memory. */
import { SaxesParser } from 'saxes'
import { type Meter, Unreadable, utf8 } from '../csvFile.ts'
import type { RegisterFile } from './file.ts'
import { digestOf, isBlank, linesOf, slicesOf } from './slices.ts'

/** An element with its text, tags of HTML in it included, and its parts, as they were written. */
export interface Tree {
  name: string
  text: string
  parts: Tree[]
  line: number
}

export interface FlowReading {
  /** What the file says outside of its fiches, such as VERSION_FLUX. */
  outside: Map<string, string>
  /** Characters and entities that XML does not allow, which were passed over, by cause. */
  tolerated(cause: string, line: number): void
  /** Whether a fiche of this digest was read before: it is not parsed. */
  knows(digest: string): boolean
  meter: Meter
}

const expected = '<FICHES>, as in the export of the register in XML'

/** Faults of single characters: what stands around them can still be read. */
const passedOver = /undefined entity|disallowed character|invalid character|character entity/i

const asMessage = (error: Error): string => error.message.replace(/^.*?\d+:\d+: /, '').replace(/\.$/, '')

/** A fiche of the file: parsed, or known by the digest of its bytes. One that has none cannot be known again. */
type Met = { tree: Tree; digest?: string | undefined } | { digest: string; line: number }

/**
 * Each FICHE of a file, with the line that it begins on. An Unreadable where the file is no well-formed UTF-8 XML of
 * fiches, is cut short, or is something else.
 */
export async function* fichesOf(
  file: RegisterFile,
  { outside, tolerated, knows, meter }: FlowReading,
): AsyncGenerator<Met> {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const done: Tree[] = []
  const open: Tree[] = []
  let fault: Unreadable | undefined
  let root: string | undefined
  let inFiche = 0
  parser.on('error', (error) => {
    const message = asMessage(error)
    if (passedOver.test(message)) tolerated(message, parser.line)
    else fault ??= new Unreadable(parser.line, message, 'well-formed XML: the file is damaged or cut short')
  })
  const addText = (text: string): void => {
    const top = open.at(-1)
    if (top) top.text += text
  }
  // Elements of the export are in capitals: others are the markup of a text, which most often is escaped.
  const isMarkup = (name: string): boolean => inFiche > 0 && name === name.toLowerCase()
  parser.on('opentag', ({ name, isSelfClosing }) => {
    root ??= name
    if (root !== 'FICHES' && root !== 'FICHE') {
      fault ??= new Unreadable(parser.line, `<${root}>`, expected)
      return
    }
    if (isMarkup(name)) return addText(isSelfClosing ? `<${name}/>` : `<${name}>`)
    if (name === 'FICHE') inFiche++
    open.push({ name, text: '', parts: [], line: parser.line })
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (isMarkup(name)) return isSelfClosing ? undefined : addText(`</${name}>`)
    const tree = open.pop()
    if (!tree) return
    if (name === 'FICHE' && --inFiche === 0) done.push(tree)
    else if (inFiche > 0) open.at(-1)?.parts.push(tree)
    else if (open.length > 0) outside.set(name, tree.text.trim())
  })
  const decoder = new TextDecoder('utf-8')
  const counted = (bytes: number): void => {
    meter.bytes += bytes
  }
  let begun = false
  const parse = (bytes: Buffer): void => {
    const text = decoder.decode(bytes, { stream: true })
    const start = begun ? '' : text.trimStart()
    begun ||= start !== ''
    if (start !== '' && !start.startsWith('<')) throw new Unreadable(1, start.split('\n', 1).join(), expected)
    parser.write(text)
    if (fault) throw fault
  }
  // Whether the parser stands between two fiches: elsewhere, the same bytes may mean something else.
  let between = false
  try {
    for await (const { head, fiche } of slicesOf(utf8(await file.open(), counted))) {
      parse(head)
      const digest = between && isBlank(head) && fiche.length > 0 ? digestOf(fiche) : undefined
      if (digest !== undefined && knows(digest)) {
        yield { digest, line: parser.line }
        parser.write(linesOf(fiche))
        continue
      }
      parse(fiche)
      const trees = done.splice(0)
      between = trees.length === 1 && inFiche === 0
      yield* trees.map((tree) => ({ tree, digest: between ? digest : undefined }))
    }
  } catch (error) {
    throw inWords(error, parser.line)
  }
  parser.close()
  if (fault) throw fault
  yield* done.splice(0).map((tree) => ({ tree }))
}

/** What stops the reading, as a fault of the file. */
function inWords(error: unknown, line: number): unknown {
  if (!(error instanceof Unreadable)) return error
  const said = error.expected.startsWith('UTF-8') ? 'UTF-8, in which the export is published' : error.expected
  return new Unreadable(error.line || line, error.value, said)
}
