/** Reads seeds/ (YAML) into graph data, or into a list of problems, each with file, line and what is allowed. */

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Document, isNode, type LineCounter } from 'yaml'
import type { z } from 'zod'
import { Fault } from '../errors.ts'
import { seedsFolder } from '../files.ts'
import type { GraphData } from '../model/records.ts'
import { check } from './check.ts'
import { Draft } from './draft.ts'
import type { Problem, SeedFile } from './file.ts'
import { type CrosswalkFile, crosswalkFile, type ElementsFile, kindOfFile, seedFileKinds } from './model.ts'
import { parseYaml } from './yaml.ts'

function lineAt(document: Document.Parsed, counter: LineCounter, path: PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length) as (string | number)[], true)
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
  }
  return 1
}

const named: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with their values',
  record: 'fields with their values',
}

/** What was expected, and what stands there instead. */
function typed(expected: string, value: unknown): string {
  const wanted = `expected ${named[expected] ?? expected}`
  if (value === undefined) return `missing: ${wanted}`
  if (value === null) return `empty: ${wanted}`
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `${wanted}: between quotes, "${value}"`
  return `${wanted}, not ${Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'fields' : `'${value}'`}`
}

const valueAt = (content: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], content)

/** zod reports a wrong field of one kind inside a union: the innermost issue is the one that helps. */
function innermost(
  issue: z.core.$ZodIssue,
  content: unknown,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; message: string } {
  const here = [...path, ...issue.path]
  if (issue.code === 'invalid_union') {
    const nested = issue.errors
      .flat()
      .map((inner) => innermost(inner, content, here))
      .sort((a, b) => b.path.length - a.path.length)
    if (nested[0] && nested[0].path.length > here.length) return nested[0]
    if (nested.length > 0)
      return { path: here, message: [...new Set(nested.map(({ message }) => message))].join('; or ') }
  }
  if (issue.code === 'unrecognized_keys') return { path: [...here, issue.keys[0] ?? ''], message: issue.message }
  if (issue.code === 'invalid_value') return { path: here, message: `must be one of ${issue.values.join(', ')}` }
  if (issue.code === 'invalid_type') return { path: here, message: typed(issue.expected, valueAt(content, here)) }
  return { path: here, message: issue.message }
}

/** One seed file against its schema: its content with the lines of its parts, or every problem with its line. */
export function parseSeed<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: (content: unknown) => Schema,
): SeedFile<z.output<Schema>> | Problem[] {
  const yaml = parseYaml(file, text)
  if (Array.isArray(yaml)) return yaml
  const { document, counter, content } = yaml
  const result = schema(content).safeParse(content)
  const lineOf = (path: PropertyKey[]): number => lineAt(document, counter, path)
  if (result.success) return { file, content: result.data, lineOf }
  return result.error.issues.map((issue) => {
    const { path, message } = innermost(issue, content)
    return { file, line: lineOf(path), message: `${path.join('.') || 'the file'}: ${message}` }
  })
}

export interface Seeds {
  data: GraphData
  /** A hash of the files: the same hash needs no second reading. */
  origin: string
}

/** Every seed file of a folder, as text, in the order of their names. */
export function seedFiles(folder: string): { path: string; file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/i.test(name))
    .sort()
    .map((name) => ({
      path: join(folder, name),
      file: join(relative(join(folder, '..'), folder), name),
      text: readFileSync(join(folder, name), 'utf8'),
    }))
}

/** A table of the reference data as its seed states it; undefined where there is no such seed. */
export function seededTable(id: string): CrosswalkFile | undefined {
  const name = `${id.replace(/^cw:/, '').replace('>', '--')}.yaml`
  const path = join(seedsFolder, 'crosswalks', name)
  if (!/^[a-z0-9.-]+$/.test(name) || !existsSync(path)) return undefined
  const parsed = parseSeed(name, readFileSync(path, 'utf8'), () => crosswalkFile)
  return Array.isArray(parsed) ? undefined : parsed.content
}

/** The hash of the seed files as they stand. */
export function seedOrigin(folder: string): string {
  const digest = createHash('sha256')
  for (const { file, text } of seedFiles(folder)) digest.update(`${file}\n${text}\n`)
  return digest.digest('hex').slice(0, 16)
}

/** Reads and checks every seed. A DATA_INVALID fault lists every problem with file and line. */
export function readSeeds(folder: string): Seeds {
  const draft = new Draft()
  const problems: Problem[] = []
  for (const { file, text } of seedFiles(folder)) {
    const parsed = parseSeed(file, text, (content): z.ZodType => seedFileKinds[kindOfFile(content)])
    if (Array.isArray(parsed)) problems.push(...parsed)
    else if (kindOfFile(parsed.content) === 'crosswalk') draft.addCrosswalk(parsed as SeedFile<CrosswalkFile>)
    else draft.addElements(parsed as SeedFile<ElementsFile>)
  }
  if (problems.length === 0) problems.push(...check(draft))
  if (problems.length > 0) {
    throw new Fault(
      'DATA_INVALID',
      [
        `The seeds have ${problems.length} problem(s); nothing was loaded.`,
        ...problems.map((p) => `${p.file}:${p.line}: ${p.message}`),
      ].join('\n'),
    )
  }
  return { data: draft.data(), origin: seedOrigin(folder) }
}
