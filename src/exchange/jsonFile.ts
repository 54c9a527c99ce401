/** Streams the large lists of a JSON file, object by object, with the line each begins on. */
import { createReadStream } from 'node:fs'
import { Tokenizer, TokenParser, TokenType } from '@streamparser/json'
import { Unreadable, utf8 } from './csvFile.ts'
import type { Walk } from './importer.ts'

export interface Found {
  /** The property of the root object that holds it, or whose list does. */
  list: string
  /** Undefined of what was asked for by its name only. */
  value: unknown
  line: number
}

const newline = 10

interface Wanted {
  /** Properties of the root. */
  single: string[]
  /** Lists of the root, of which each object is given. */
  many: string[]
  /** Whether the names of other properties of the root are given too. */
  others?: boolean
}

/** What is wanted of a file, in its order. Broken JSON is a fatal problem, and so is a list that is none. */
export async function* jsonObjects(
  { path, file }: { path: string; file: string },
  { single, many, others = false }: Wanted,
  { report, meter }: Walk,
): AsyncGenerator<Found> {
  const tokenizer = new Tokenizer()
  const parser = new TokenParser({
    paths: [...single.map((name) => `$.${name}`), ...many.map((name) => `$.${name}.*`)],
    keepStack: false,
  })
  const found: Found[] = []
  let chunk: Uint8Array = new Uint8Array()
  let chunkStart = 0
  let counted = 0
  let line = 1
  /** Offsets only grow, and lie in the chunk at hand. */
  const lineAt = (offset: number): number => {
    for (; counted < offset; counted++) if (chunk[counted - chunkStart] === newline) line++
    return line
  }
  const starts: number[] = []
  const unlisted = new Set<string>()
  let closed = 1
  let name = ''
  tokenizer.onToken = (token) => {
    if (token.token === TokenType.LEFT_BRACE) starts.push(lineAt(token.offset))
    else if (token.token === TokenType.RIGHT_BRACE) closed = starts.pop() ?? 1
    else if (token.token === TokenType.STRING) name = String(token.value)
    // Only the root is open as an object where one of its names is followed by a colon.
    else if (others && token.token === TokenType.COLON && starts.length === 1 && ![...single, ...many].includes(name))
      found.push({ list: name, value: undefined, line: lineAt(token.offset) })
    parser.write(token)
  }
  parser.onValue = ({ value, key, stack }) => {
    const list = String(stack.length > 1 ? stack[1]?.key : key)
    if (stack.length === 1 || typeof key === 'number') found.push({ list, value, line: closed })
    else if (!unlisted.has(list)) {
      unlisted.add(list)
      report({ file, line: closed, value: `{ "${key}": … }`, expected: `a list in ${list}`, fatal: true })
    }
  }
  try {
    for await (const bytes of utf8(createReadStream(path, { highWaterMark: 1 << 17 }), (read) => {
      meter.bytes += read
    })) {
      lineAt(chunkStart + chunk.length)
      chunkStart += chunk.length
      chunk = bytes
      tokenizer.write(bytes)
      yield* found.splice(0)
    }
    if (!parser.isEnded) throw new SyntaxError('The file ends too soon.')
  } catch (error) {
    yield* found.splice(0)
    if (error instanceof Unreadable)
      report({ file, line: error.line, value: error.value, expected: error.expected, fatal: true })
    else if (
      error instanceof Error &&
      (error instanceof SyntaxError ||
        /Token(izer|Parser)Error/.test(error.constructor.name) ||
        /Unexpected/.test(error.message))
    ) {
      const offset = Number(/absolute position "(\d+)"/.exec(error.message)?.[1] ?? chunkStart + chunk.length)
      report({
        file,
        line: lineAt(Math.max(counted, Math.min(offset, chunkStart + chunk.length))),
        value: error.message,
        expected: 'JSON',
        fatal: true,
      })
    } else if (error instanceof Error && 'code' in error)
      report({ file, line: 0, value: String(error.code), expected: 'a file that can be read', fatal: true })
    else throw error
  }
}
