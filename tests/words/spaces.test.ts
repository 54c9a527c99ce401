/** Spaces of French print: none that breaks before « : », « ; », « ? », « ! », nor inside quotation marks. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const pages = readdirSync('src/explorer', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => join('src/explorer', name))

/** The texts that stand between tags; what is said otherwise goes through `typeset`. */
function texts(file: string): string[] {
  const found: string[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isJsxText(node)) found.push(node.text)
    ts.forEachChild(node, walk)
  }
  walk(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX))
  return found
}
/** A line of a text that begins with its space has lost it when it is built. */
const lost = (text: string): string[] => text.match(/\n[ \t]*\u00a0\S*/g) ?? []
const breaking = (text: string): string[] => text.match(/(?:\S+|^) (?=[:;?!»])|« /g) ?? []

it('the words of the pages break before no double punctuation', () => {
  expect(breaking('Possible : oui')).toEqual(['Possible '])
  expect(
    pages.flatMap((file) => texts(file).flatMap((text) => breaking(text).map((one) => `${file}: ${one}`))),
  ).toEqual([])
  expect(lost('un lien\n  \u00a0: oui')).toHaveLength(1)
  expect(pages.flatMap((file) => texts(file).flatMap((text) => lost(text).map((one) => `${file}: ${one}`)))).toEqual([])
})

it('no line between tags begins with a space that does not break: it would be dropped with the indentation', () => {
  const dropped = pages.filter((file) => texts(file).some((text) => /\n[ \t]*\u00a0/.test(text)))
  expect(dropped).toEqual([])
})
