/** The relations of one type, as a list of their own. */
import { z } from 'zod'
import type { Context } from '../context.ts'
import { queries } from '../generated/queries.ts'
import type { QueryRelationsArgs } from '../generated/schema.ts'
import { kinds } from '../model/kinds.ts'
import { listSize } from '../model/links.ts'
import { mappingOf } from './mapping.ts'
import { elementNamed, frameworkNamed } from './named.ts'
import { mapped, told } from './neighbours.ts'
import { paging } from './page.ts'
import { byCount } from './where.ts'

const place = z.tuple([z.string(), z.string()])

async function relations(_: unknown, { type, where, ...args }: QueryRelationsArgs, context: Context) {
  const { engine, loaders } = context
  const { start, limit, pageOf } = paging(args, place, listSize)
  const conditions = {
    from: where?.from?.id ?? null,
    to: where?.to?.id ?? null,
    fromKinds: [...(where?.from?.kinds ?? kinds)],
    toKinds: [...(where?.to?.kinds ?? kinds)],
    fromFramework: where?.from?.framework ?? null,
    toFramework: where?.to?.framework ?? null,
    derived: where?.derived ?? null,
    coverage: [...(where?.coverage ?? [])],
    importance: [...(where?.importance ?? [])],
  }
  await Promise.all(
    (['from', 'to'] as const).flatMap((end) => [
      elementNamed(`where.${end}.id`, where?.[end]?.id, context),
      frameworkNamed(`where.${end}.framework`, where?.[end]?.framework, context),
    ]),
  )
  const [sortKey, key] = start ?? ['', '']
  const counted = (by: string) => engine.read((run) => run(queries.relations.groups[type], { ...conditions, by }))
  const rows = await engine.read((run) => run(queries.relations.page[type], { ...conditions, sortKey, key, limit }))
  const page = pageOf(
    rows,
    (row): z.output<typeof place> => [row.sortKey, String(row.relation['key'])],
    async () => (await counted('none')).reduce((sum, { total }) => sum + total, 0),
  )
  return {
    ...mapped(page, ({ from, to, relation }) => ({
      type,
      from: () => loaders.present(from),
      to: () => loaders.present(to),
      ...told(relation),
      emerging: relation['emerging'] === true,
      mapping: mappingOf(relation['relation']),
      method: relation['method'] ?? null,
      status: relation['status'] ?? null,
      readOn: relation['readOn'] ?? null,
      crosswalk: () => (typeof relation['crosswalk'] === 'string' ? loaders.element.load(relation['crosswalk']) : null),
    })),
    groups: async ({ by }: { by: string }) =>
      byCount(
        (await counted(by)).map(({ value, total }) => ({ value: value === null ? null : String(value), count: total })),
      ),
  }
}

export const relationResolvers = { Query: { relations } }
