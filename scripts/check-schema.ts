/**
 * Fails on a change of the API that breaks its clients since docs/schema/released.graphql, unless
 * docs/schema/accepted.yaml names it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema, Kind, parse as parseSdl, visit } from 'graphql'
import { parse } from 'yaml'
import { z } from 'zod'

const acceptedList = z.array(z.strictObject({ path: z.string(), why: z.string().min(10) }))

/**
 * A line for each change of the SDL that breaks a client of `released` and that `accepted` (YAML: path, why) does not
 * name, and for each path that is accepted though nothing of it is broken.
 */
export async function brokenPromises(released: string, current: string, accepted: string): Promise<string[]> {
  const decided = new Set(acceptedList.parse(parse(accepted)).map(({ path }) => path))
  const breaking = (await diff(buildSchema(released), buildSchema(current)))
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, type, message }) => ({ path: path ?? type, message }))
  const broken = new Set(breaking.map(({ path }) => path))
  return [
    ...breaking.filter(({ path }) => !decided.has(path)).map(({ path, message }) => `${path}: ${message}`),
    ...[...decided]
      .filter((path) => !broken.has(path))
      .map((path) => `${path}: accepted, and nothing of it is broken.`),
  ]
}

/**
 * A line for each deprecation whose reason does not begin with the day until which it works: `Until 2027-06-01: use …`.
 */
export function undatedDeprecations(sdl: string): string[] {
  const faults: string[] = []
  visit(parseSdl(sdl), {
    Directive({ name, arguments: given = [] }) {
      const [reason] = given
      if (name.value !== 'deprecated') return
      const text = reason?.value.kind === Kind.STRING ? reason.value.value : ''
      if (!/^Until \d{4}-\d{2}-\d{2}: ./.test(text)) faults.push(`@deprecated "${text}": begin with "Until <day>: ".`)
    },
  })
  return faults
}

if (process.argv[1] === import.meta.filename) {
  const read = (path: string): string => readFileSync(join(import.meta.dirname, '..', path), 'utf8')
  const current = read('src/generated/schema.graphql')
  const faults = [
    ...(await brokenPromises(read('docs/schema/released.graphql'), current, read('docs/schema/accepted.yaml'))),
    ...undatedDeprecations(current),
  ]
  if (faults.length > 0) {
    process.stderr.write(`The API breaks its clients; see docs/schema/accepted.yaml:\n${faults.join('\n')}\n`)
    process.exitCode = 1
  }
}
