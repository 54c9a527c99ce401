import { Covering } from '../../ui/Covering.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { readingNotice } from '../../words.ts'
import type { FicheNode } from './facts.ts'

type Competence = Extract<FicheNode, { __typename: 'Competence' }>
type Alignment = Competence['alignments']['nodes'][number]

const order = ['FULL', 'PART', 'NONE']
const fullestFirst = (a: { coverage: string | null }, b: { coverage: string | null }): number =>
  order.indexOf(a.coverage ?? 'NONE') - order.indexOf(b.coverage ?? 'NONE')

/**
 * What the project reads as covering this competence: each table's verdict once, then single rapprochements; the
 * fullest first.
 */
export function Alignments({ competence: { alignments, verdicts } }: { competence: Competence }) {
  const { nodes, totalCount } = alignments
  const read = new Set(verdicts.map(({ crosswalk }) => crosswalk.of?.id))
  const single = nodes.filter(({ held }) => !read.has(held.framework?.id))
  const helping = (framework: string | undefined): Alignment[] =>
    nodes.filter(({ coverage, held }) => coverage === 'NONE' && held.framework?.id === framework)
  return (
    <section className="panel stack" aria-labelledby="fiche-alignments">
      <h2 id="fiche-alignments">Ce qui s’en rapproche ailleurs</h2>
      <p className="quiet">{readingNotice}</p>
      {totalCount > nodes.length && (
        <p className="note">
          Les {nodes.length} premiers rapprochements sont montrés, sur {totalCount}.
        </p>
      )}
      <ul className="alignments">
        {[...verdicts].sort(fullestFirst).map(({ crosswalk, coverage, carriers, rationale, readOn, ...by }) => {
          const near = helping(crosswalk.of?.id)
          return (
            <li key={`${crosswalk.id} ${rationale}`} className={`coverage-${(coverage ?? 'NONE').toLowerCase()}`}>
              {crosswalk.of && <p className="quiet">{crosswalk.of.label}</p>}
              <Covering
                {...{ carriers, rationale, readOn, ...by }}
                coverage={coverage ?? 'NONE'}
                method={crosswalk.method}
              />
              {near.length > 0 && (
                <p className="quiet">
                  Aide{near.length > 1 && 'nt'} sans couvrir :{' '}
                  {near.map(({ held }, index) => (
                    <span key={held.id}>
                      {index > 0 && ', '}
                      <ElementLink element={held} />
                    </span>
                  ))}
                </p>
              )}
            </li>
          )
        })}
        {[...single].sort(fullestFirst).map(({ id, coverage, rationale, readOn, method, held }) => (
          <li key={id} className={`coverage-${coverage.toLowerCase()}`}>
            {held.framework && <p className="quiet">{held.framework.label}</p>}
            <Covering carriers={[held]} {...{ coverage, rationale, readOn, method }} />
          </li>
        ))}
      </ul>
    </section>
  )
}
