/**
 * Pages of lists as Relay has them: cursors are opaque, nothing is cut without `totalCount` and `hasNextPage` saying
 * so.
 */
import { z } from 'zod'
import type { Page } from '../loaders/page.ts'
import { badInput, within } from './badInput.ts'

export interface PageArguments {
  first?: number | null
  after?: string | null
}

interface Asked<Place> {
  /** Where the page starts; null for the first. */
  start: Place | null
  size: number
  /** One more than the page holds tells whether another follows. */
  limit: number
  pageOf<Node>(found: Node[], placeOf: (node: Node) => Place, total: () => number | Promise<number>): Page<Node>
}

/** Reads the arguments of a page; `place` is the shape of a cursor's content. BAD_USER_INPUT where one is wrong. */
export function paging<Place>(
  { first, after }: PageArguments,
  place: z.ZodType<Place>,
  { usual, most }: { usual: number; most: number },
): Asked<Place> {
  const size = within('first', first ?? usual, most)
  const start = after ? decoded(after, place) : null
  return {
    start,
    size,
    limit: size + 1,
    pageOf(found, placeOf, total) {
      const nodes = found.slice(0, size)
      const cursorOf = (node: (typeof found)[number] | undefined): string | null =>
        node === undefined ? null : encoded(placeOf(node))
      return {
        nodes,
        edges: () => nodes.map((node) => ({ cursor: encoded(placeOf(node)), node })),
        totalCount: total,
        pageInfo: {
          hasNextPage: found.length > size,
          hasPreviousPage: start !== null,
          startCursor: () => cursorOf(nodes[0]),
          endCursor: () => cursorOf(nodes.at(-1)),
        },
      }
    },
  }
}

/** A page with its cursors made and its items counted. */
export async function whole<Node>({ nodes, edges, pageInfo, totalCount }: Page<Node>) {
  const [startCursor, endCursor] = [pageInfo.startCursor(), pageInfo.endCursor()]
  return { nodes, edges: edges(), pageInfo: { ...pageInfo, startCursor, endCursor }, totalCount: await totalCount() }
}

const encoded = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString('base64url')

function decoded<Place>(cursor: string, place: z.ZodType<Place>): Place {
  const text = Buffer.from(cursor, 'base64url').toString()
  const read = z
    .string()
    .transform((json, context): unknown => {
      try {
        return JSON.parse(json)
      } catch {
        context.addIssue('no cursor')
        return z.NEVER
      }
    })
    .pipe(place)
    .safeParse(text)
  if (!read.success || encoded(read.data) !== cursor)
    throw badInput(`after: '${cursor.slice(0, 100)}' is no cursor of this list; take endCursor of a page.`)
  return read.data
}
