/** A seed as YAML: its content, or what YAML would read otherwise than it was meant, each with its line. */
import { type Document, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { Problem } from './file.ts'

/** What to do about an error of YAML, for who does not know its grammar. */
const advice = new Map([
  ['TAB_AS_INDENT', 'spaces, not tabs'],
  ['BAD_INDENT', 'the fields of one element stand in one column'],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    'a text that holds a colon stands between quotes, and the fields of one element in one column',
  ],
  ['MULTILINE_IMPLICIT_KEY', 'a field, a colon, a space, its value: `label: Accueillir`'],
  ['UNEXPECTED_TOKEN', 'a text that holds quotes, brackets or dashes stands between quotes'],
  ['BAD_SCALAR_START', 'such a text stands between quotes'],
  ['MISSING_CHAR', 'what is opened is closed, a quote or a bracket, and what stands in a list begins with a dash'],
  ['DUPLICATE_KEY', 'a field stands once'],
  ['MULTIPLE_DOCS', 'one document a file: no line `---` within it'],
])

/** Errors of one place bring others behind them: the first one helps. */
function brokenIn({ errors: [error], warnings }: Document.Parsed): { message: string; line: number } | undefined {
  if (error) {
    const said = error.message
      .split('\n', 1)
      .join()
      .replace(/ at line \d+, column (\d+):?$/, ' (column $1)')
    const help = advice.get(error.code)
    return { message: help ? `${said}; ${help}` : said, line: error.linePos?.[0].line ?? 1 }
  }
  const [tag] = warnings
  return tag && { message: 'a text that begins with `!` stands between quotes', line: tag.linePos?.[0].line ?? 1 }
}

/** Whether a number says all that stands there: 3.20, 010 or 0x10 would be 3.2, 10 and 16. */
const saysAll = (value: unknown, source: string | undefined): boolean =>
  typeof value !== 'number' || source === undefined || String(value) === source

/** What YAML takes otherwise than whoever wrote it: marks of its own within a text, numbers whose digits it drops. */
function misread(document: Document.Parsed): { message: string; node: Node }[] {
  const found: { message: string; node: Node }[] = []
  const named = new Set<string>()
  const anchors: { name: string; node: Node }[] = []
  visit(document, {
    Alias(_, node) {
      named.add(node.source)
      if (!node.resolve(document))
        found.push({
          node,
          message: `'*${node.source}' names no anchor: a text that begins with * stands between quotes`,
        })
    },
    Node(_, node) {
      if ('anchor' in node && node.anchor) anchors.push({ name: node.anchor, node })
      if (!isScalar(node)) return
      if (!saysAll(node.value, node.source))
        found.push({
          node,
          message: `${node.source} would be read as the number ${node.value}: write "${node.source}"`,
        })
      if (node.type === 'PLAIN' && node.comment && /^[^\s#]/.test(node.comment))
        found.push({
          node,
          message: `'#${node.comment}' would be a comment: a text that holds # stands between quotes`,
        })
    },
  })
  for (const { name, node } of anchors)
    if (!named.has(name))
      found.push({ node, message: `'&${name}' would be an anchor: a text that begins with & stands between quotes` })
  return found
}

export interface Yaml {
  document: Document.Parsed
  counter: LineCounter
  content: unknown
}

/** Parses a file; what is wrong with it as YAML is a list of problems. */
export function parseYaml(file: string, text: string): Yaml | Problem[] {
  const lost = text.search(/\uFFFD|\0/)
  if (lost >= 0)
    return [{ file, line: text.slice(0, lost).split('\n').length, message: 'not in UTF-8: save the file as UTF-8' }]
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const broken = brokenIn(document)
  if (broken) return [{ file, ...broken }]
  const wrong = misread(document)
  if (wrong.length > 0)
    return wrong.map(({ node, message }) => ({ file, line: counter.linePos(node.range?.[0] ?? 0).line, message }))
  try {
    return { document, counter, content: document.toJS() }
  } catch (error) {
    return [{ file, line: 1, message: (error as Error).message }]
  }
}
