/**
 * A line of code is read without scrolling. Code is what is written by hand in a language: not what is generated, nor
 * seeds and documents. Only a line that cannot be broken may be longer: one address, or a note to the linter.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folders = ['.ci', 'bench', 'bin', 'cypher', 'schema', 'scripts', 'src', 'tests']
const code = /\.(tsx?|m?js|css|cypher|graphql|py)$/
const foreign = /(^|\/)(generated|node_modules)\//
const unbreakable = /^\W*(https?:\S+|biome-ignore .*)$/
const most = 120

const written = [
  ...readdirSync(root),
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  ),
].filter((file) => code.test(file) && !foreign.test(file))

/** Characters, whatever their bytes. */
const isLong = (line: string): boolean => [...line].length > most && !unbreakable.test(line)

it(`no line of code is longer than ${most} characters`, () => {
  const long = written.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (isLong(line) ? [`${file}:${index + 1}`] : [])),
  )
  expect(long).toEqual([])
})

it.each([
  ['120 characters of two bytes', 'é'.repeat(120), false],
  ['121 characters', 'x'.repeat(121), true],
  ['an address alone', `  // https://example.org/${'x'.repeat(120)}`, false],
  ['an address behind words', `  // See https://example.org/${'x'.repeat(120)}`, true],
  ['a note to the linter', `  // biome-ignore lint/a/b: ${'because '.repeat(20)}`, false],
])('%s', (_, line, long) => {
  expect(isLong(line)).toBe(long)
})
