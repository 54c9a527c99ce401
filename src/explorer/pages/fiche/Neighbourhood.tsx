import { lazy, Suspense, useMemo } from 'react'
import { ExplorerNeighboursDocument } from '../../generated/graphql.ts'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { useAddressState } from '../../ui/useAddressState.ts'
import { useQuery } from '../../ui/useQuery.ts'
import { plural } from '../../words.ts'
import type { FicheNode } from './facts.ts'
import { KindFilter } from './KindFilter.tsx'
import { NeighbourGroups } from './NeighbourGroups.tsx'
import { groupsOf, kindsOf, type Neighbour } from './neighbourhood.ts'

const NeighbourGraph = lazy(() => import('./NeighbourGraph.tsx'))

/** In the address: the view, the kinds left out, the neighbours whose own neighbours show. */
const fields = { vue: 'text', sans: 'list', plus: 'list' } as const
const unfoldedAtMost = 30

/** What stands around the element, as a list or as a graph; both unfold further and filter by kind. */
export function Neighbourhood({ centre }: { centre: FicheNode }) {
  const [{ vue, sans, plus }, change] = useAddressState(fields)
  const unfolded = useMemo(() => plus.slice(0, unfoldedAtMost), [plus])
  const more = useQuery(ExplorerNeighboursDocument, unfolded.length > 0 ? { ids: unfolded } : null)
  const known = useMemo(() => {
    const lists = new Map<string, readonly Neighbour[]>([[centre.id, centre.neighbours.nodes]])
    for (const node of more.data?.nodes ?? [])
      if (node && unfolded.includes(node.id)) lists.set(node.id, node.neighbours.nodes)
    return lists
  }, [centre, more.data, unfolded])
  const listed = [centre, ...(more.data?.nodes ?? []).flatMap((node) => (node && known.has(node.id) ? [node] : []))]
  const shortened = listed.filter(({ neighbours }) => neighbours.pageInfo.hasNextPage)
  const hidden = useMemo(() => new Set(sans), [sans])
  const self = useMemo(() => ({ id: centre.id, label: centre.label, kind: centre.kind, code: centre.code }), [centre])
  const kinds = kindsOf(known.values())
  const toggle = (id: string) => change({ plus: plus.includes(id) ? plus.filter((one) => one !== id) : [...plus, id] })
  const asGraph = vue === 'graphe'
  const empty = groupsOf(centre.id, centre.neighbours.nodes).length === 0

  return (
    <section className="panel stack" aria-labelledby="fiche-neighbours">
      <div className="neighbourhood-head">
        <h2 id="fiche-neighbours">Autour de cet élément</h2>
        <fieldset className="switch no-print" aria-label="Présentation">
          <button type="button" aria-pressed={!asGraph} onClick={() => change({ vue: '' })}>
            Liste
          </button>
          <button type="button" aria-pressed={asGraph} onClick={() => change({ vue: 'graphe' })}>
            Graphe
          </button>
        </fieldset>
      </div>
      {empty && <p className="quiet">Aucun autre élément ne lui est relié.</p>}
      {kinds.length > 1 && (
        <KindFilter kinds={kinds} hidden={hidden} onChange={(next) => change({ sans: [...next] })} />
      )}
      {shortened.map(({ id, label, neighbours: { nodes, totalCount } }) => (
        <p key={id} className="note">
          {label} : les {plural(nodes.length, 'premier lien', 'premiers liens')} sont montrés, sur {totalCount}.
        </p>
      ))}
      {more.fault && <ErrorNotice fault={more.fault} onRetry={more.retry} />}
      {asGraph && !empty ? (
        <Suspense fallback={<Loading what="du graphe" />}>
          <NeighbourGraph centre={self} known={known} hidden={hidden} unfolded={unfolded} onToggle={toggle} />
        </Suspense>
      ) : (
        <NeighbourGroups
          id={centre.id}
          known={known}
          hidden={hidden}
          unfolded={unfolded}
          onToggle={toggle}
          above={[centre.id]}
        />
      )}
      {plus.length > 0 && (
        <p>
          <button type="button" className="button button-quiet" onClick={() => change({ plus: [] })}>
            Tout replier
          </button>
        </p>
      )}
    </section>
  )
}
