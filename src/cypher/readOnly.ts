/** A statement of an analyst, checked and written anew: an engine is sent what was understood, and no other text. */
import type { Node } from 'ohm-js'
import { Mistake } from '../errors.ts'
import { kinds, relationTypes } from '../model/kinds.ts'
import { reading, refusedClauses } from './grammar.ts'

/** What is wrong with a statement, in one line that says what to do. */
export class Refused extends Mistake {
  override readonly name = 'Refused'
}

export type Parameters = Record<string, unknown>

export interface Reading {
  text: string
  /** In the order of the statement; undefined where it asks for everything by `*`. */
  columns: string[] | undefined
}

/** Characters of a statement, and relations of one path. */
export const bounds = { characters: 4_000, steps: 8 }

/** None reads a file, says what the server is, or makes much out of nothing, as `range` does. */
export const functions = [
  ...['count', 'collect', 'sum', 'avg', 'min', 'max', 'stDev', 'percentileCont', 'size', 'length', 'nodes'],
  ...['relationships', 'labels', 'type', 'properties', 'keys', 'startNode', 'endNode', 'head', 'last', 'tail'],
  ...['coalesce', 'exists', 'toLower', 'toUpper', 'trim', 'split', 'substring', 'left', 'right', 'replace', 'reverse'],
  ...['toString', 'toInteger', 'toFloat', 'abs', 'ceil', 'floor', 'round', 'sign', 'sqrt', 'date'],
]
const isFunction = new Set(functions.map((name) => name.toLowerCase()))

const bare = (name: string): string => name.replaceAll('`', '')

function named(name: string, known: readonly string[], what: string): string {
  if (known.includes(bare(name))) return bare(name)
  throw new Refused(`There is no ${what} '${bare(name)}'; there are ${known.join(', ')}.`)
}

/** Its words with one space between them: no comment, nor anything else that a reader may overlook, is left. */
function rewriting(params: Parameters, most: number) {
  const text = (node: Node): string => node['text']()
  const joined = (...nodes: Node[]): string => nodes.map(text).filter(Boolean).join(' ')
  const columnsOf = (node: Node): string[] => node['columns']()

  function amount(node: Node): number {
    const said = node.sourceString
    const given = said.startsWith('$') ? params[said.slice(1)] : Number(said)
    if (typeof given === 'number' && Number.isSafeInteger(given) && given >= 0) return given
    throw new Refused(`${said}: a whole number of rows is expected.`)
  }

  return reading
    .createSemantics()
    .addOperation<string>('text', {
      _terminal() {
        return this.sourceString
      },
      // A rule of small letters is one word of the language, and no comment stands inside of it.
      _nonterminal(...children) {
        return /^[a-z]/.test(this.ctorName) ? this.sourceString : joined(...children)
      },
      _iter: joined,
      NonemptyListOf: (first, commas, rest) =>
        [text(first), ...commas.children.flatMap((comma, at) => [text(comma), text(rest.child(at))])].join(' '),
      EmptyListOf: () => '',
      Return: (word, distinct, columns, order, skip, limit) => {
        const wanted = limit.numChildren > 0 ? amount(limit.child(0).child(1)) : most
        return `${joined(word, distinct, columns, order, skip)} LIMIT ${Math.min(wanted, most)}`
      },
      Amount: (node) => `${amount(node)}`,
      Column_bare: (expression) => `${text(expression)} AS \`${bare(expression.sourceString)}\``,
      // What is no element is the application's own, or another application's.
      Node: (open, name, labels, map, close) => `${joined(open, name)}:Element${joined(labels, map, close)}`,
      Label: (_colon, key) => `:${named(key.sourceString, ['Element', ...kinds], 'kind')}`,
      Detail: (open, name, types, length, map, close) => {
        const walksAll = length.numChildren > 0 && types.numChildren === 0
        const all = walksAll ? `:${relationTypes.join('|')}` : ''
        return `${joined(open, name)}${all}${joined(types, length, map, close)}`
      },
      Types: (_colon, first, rest) =>
        `:${[first, ...rest.children.map((one) => one.child(2))]
          .map((key) => named(key.sourceString, relationTypes, 'relation'))
          .join('|')}`,
      length(_star, _least, _dots, _most) {
        const last = /\d+$/.exec(this.sourceString)?.[0]
        if (last !== undefined && Number(last) <= bounds.steps) return this.sourceString
        throw new Refused(`${this.sourceString}: a path has a last length, of ${bounds.steps} at most, such as *1..3.`)
      },
      parameter(_dollar, word) {
        if (Object.hasOwn(params, word.sourceString)) return this.sourceString
        throw new Refused(`${this.sourceString} has no value among the parameters.`)
      },
      function(word) {
        if (isFunction.has(word.sourceString.toLowerCase())) return word.sourceString
        throw new Refused(`There is no function '${word.sourceString}' here; there are ${functions.join(', ')}.`)
      },
    })
    .addOperation<string[] | undefined>('columns', {
      Statement: (query, _others, _mark, _end) => columnsOf(query),
      Query: (_clauses, last) => columnsOf(last),
      Return: (_word, _distinct, columns, _order, _skip, _limit) => columnsOf(columns),
      Everything: (_star, _comma, _more) => undefined,
      NonemptyListOf: (first, _commas, rest) => [first, ...rest.children].flatMap(columnsOf),
      Column_named: (_expression, _as, name) => [bare(name.sourceString)],
      Column_bare: (expression) => [bare(expression.sourceString)],
    })
}

/** Where and why a text is no statement that reads. */
function misread(statement: string, at: number): Refused {
  const before = statement.slice(0, at).split('\n')
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
  const found = /^\S{1,30}/.exec(statement.slice(at).trimStart())?.[0] ?? 'the end'
  return refusedClauses.includes(found.toLowerCase())
    ? new Refused(`${found.toUpperCase()} is refused (${place}): a statement reads, by MATCH, UNWIND, WITH and RETURN.`)
    : new Refused(`Not understood at '${found}' (${place}); docs/guide/cypher.md says what a statement may hold.`)
}

/**
 * What an engine is sent for a statement: each of its queries gives at most so many rows, and elements alone are met.
 * Throws Refused for whatever is not known to read.
 */
export function readOnly(statement: string, params: Parameters, most: number): Reading {
  if (statement.length > bounds.characters)
    throw new Refused(`A statement has ${bounds.characters} characters at most; what is long goes by a parameter.`)
  try {
    const match = reading.match(statement)
    if (match.failed()) throw misread(statement, match.getRightmostFailurePosition())
    const read = rewriting(params, most)(match)
    return { text: read['text'](), columns: read['columns']() }
  } catch (error) {
    if (error instanceof RangeError) throw new Refused('Too many brackets stand one inside the other.')
    throw error
  }
}
