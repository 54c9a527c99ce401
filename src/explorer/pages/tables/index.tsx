import { Page } from '../../ui/Page.tsx'
import { useAddressState } from '../../ui/useAddressState.ts'
import { OpenTable } from './OpenTable.tsx'
import { Proposals } from './Proposals.tsx'
import { TableList } from './TableList.tsx'
import { TablePage } from './TablePage.tsx'
import './tables.css'

/** In the address: the table and the competence that are open, or the element of which facts are proposed. */
const fields = { table: 'text', competence: 'text', fait: 'text' } as const

/** Tables of rapprochement: which there are, and one of them, to read, settle and review. */
export default function Tables() {
  const [{ table, competence, fait }, change] = useAddressState(fields)
  const open = (id: string) => change({ table: id, competence: '' }, { push: true })
  if (table) return <TablePage key={table} id={table} at={competence} onMove={(next) => change({ competence: next })} />
  return (
    <Page
      title="Tables de rapprochement"
      lead={
        'Un référentiel lu face à un autre, compétence par compétence : deux lectures faites à part, ' +
        'puis chaque différence tranchée avec sa raison, puis une relecture.'
      }
    >
      <TableList onOpen={open} />
      <OpenTable onOpen={open} />
      <Proposals about={fait} />
    </Page>
  )
}
