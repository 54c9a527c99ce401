import type { ElementNode } from './element.ts'

/** A page of a list, as Relay has it. */
export interface Page<Node> {
  /** Made, with their cursors, only where they are asked for. */
  edges(): { cursor: string; node: Node }[]
  nodes: Node[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor(): string | null
    endCursor(): string | null
  }
  /** Counted only where it is asked for. */
  totalCount(): number | Promise<number>
}

/** A page of an outline. */
export type TreePage = Page<{ element: ElementNode; depth: number; parent: string | null }>
