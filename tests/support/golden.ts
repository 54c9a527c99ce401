/**
 * Golden answers: a question of tests/goldens beside the answer that a person has reviewed and the statements that it
 * ran.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { graphql } from 'graphql'
import { createServices, answering as inOneRead } from '../../src/context.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { createSchema } from '../../src/schema.ts'

const folder = join(import.meta.dirname, '../goldens')

export interface Golden {
  /**
   * The names of the catalog's statements, each as often as it ran, in the alphabet's order: loaders run side by side.
   */
  statements: Record<string, number>
  data: unknown
}

export const goldenNames: string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace(/\.graphql$/, ''))
  .sort()

export const reviewed = (name: string): Golden =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Golden

/** Asks each question with services of its own, over an engine that notes the names of the statements. */
export async function answering(engine: GraphEngine): Promise<(name: string) => Promise<Golden>> {
  const schema = createSchema()
  let ran: string[] = []
  const noting: GraphEngine = {
    ...engine,
    read: (work, options) =>
      engine.read(
        (run, snapshot) =>
          work(
            (query, params) => {
              ran.push(query.name)
              return run(query, params)
            },
            // What an earlier question left in memory spares this one nothing.
            { ...snapshot, known: () => undefined },
          ),
        options,
      ),
  }
  const services = createServices(noting)
  await services.search.refresh()
  return async (name) => {
    ran = []
    const source = readFileSync(join(folder, `${name}.graphql`), 'utf8')
    const { data, errors } = await inOneRead(services, (contextValue) => graphql({ schema, source, contextValue }))
    if (errors) throw errors[0]
    const statements: Golden['statements'] = {}
    for (const statement of ran.sort()) statements[statement] = (statements[statement] ?? 0) + 1
    return { statements, data: JSON.parse(JSON.stringify(data)) as unknown }
  }
}
