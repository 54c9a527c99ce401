import { useCallback } from 'react'
import { type DeskChangedFragment, DeskDocument } from '../../generated/graphql.ts'
import { useFresh } from '../../ui/useFresh.ts'
import type { Answer } from '../../ui/useQuery.ts'
import type { Desk } from './judgement.ts'

export interface DeskAnswer extends Answer<{ table: Desk | null }> {
  /** Takes what a change gave back into the table that is shown. */
  apply: (changed: DeskChangedFragment) => void
}

const applied = (table: Desk, { table: head, row }: DeskChangedFragment): Desk => ({
  ...table,
  ...head,
  blocs: row
    ? table.blocs.map((bloc) => ({
        ...bloc,
        rows: bloc.rows.map((one) => (one.competence.id === row.competence.id ? row : one)),
      }))
    : table.blocs,
})

/** A table as it is now for this viewer. */
export function useDesk(id: string): DeskAnswer {
  const { update, ...answer } = useFresh(DeskDocument, { id })
  const apply = useCallback(
    (changed: DeskChangedFragment) => update(({ table }) => ({ table: table && applied(table, changed) })),
    [update],
  )
  return { ...answer, apply }
}
