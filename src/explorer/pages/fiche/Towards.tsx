import { Link } from 'react-router'
import { type State, stateName } from '../../../words/wording.ts'
import { FicheTablesDocument, type FicheTablesQuery, FicheTowardsDocument } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Code } from '../../ui/Code.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { StateBar } from '../../ui/StateBar.tsx'
import { StateShape } from '../../ui/StateShape.tsx'
import { statesOf } from '../../ui/stateCounts.ts'
import { addressOf } from '../../ui/useAddressState.ts'
import { useQuery } from '../../ui/useQuery.ts'
import './towards.css'

const states: readonly State[] = ['ACQUIRED', 'PARTIAL', 'MISSING', 'UNKNOWN']

type Table = FicheTablesQuery['crosswalks']['nodes'][number]

/** How much of each bloc a référentiel covers: a bar a bloc. */
function Blocs({ of, against }: { of: string; against: string }) {
  const answer = useQuery(FicheTowardsDocument, { of, against })
  return (
    <Answered answer={answer} what="ce qu’il couvre">
      {({ compare }) => (
        <ul className="towards-blocs">
          {(compare.aOnB?.rows ?? [])
            .filter(({ counts }) => counts.total > 0)
            .map(({ group, counts }) => (
              <li key={group.id} title={group.label}>
                <p>
                  {group.code ? <Code>{group.code}</Code> : group.label}
                  <span className="visually-hidden"> {group.label} : </span>
                </p>
                <StateBar counts={statesOf(counts)} />
              </li>
            ))}
        </ul>
      )}
    </Answered>
  )
}

function TableLine({ table: { of, complete }, framework }: { table: Table; framework: string }) {
  if (!of) return null
  const detail = addressOf({ referentiels: [of.id, framework], couvert: framework, par: of.id })
  return (
    <li className="keep-together">
      <p>
        <ElementLink element={of} />
        {!complete && <span className="tag">lecture en cours</span>}{' '}
        <Link to={`/comparer${detail}`}>
          voir bloc par bloc<span className="visually-hidden">, {of.label}</span>
        </Link>
      </p>
      <Blocs of={of.id} against={framework} />
    </li>
  )
}

/** The référentiels that were read against this one, and what of each of its blocs they cover. */
export function Towards({ framework }: { framework: string }) {
  const answer = useQuery(FicheTablesDocument, { framework })
  return (
    <section className="panel stack" aria-labelledby="tables">
      <h2 id="tables">Qui en a déjà une part, d’après nos tables</h2>
      <Answered answer={answer} what="les tables de rapprochement">
        {({ crosswalks }) =>
          crosswalks.nodes.length === 0 ? (
            <p className="quiet">
              Aucun autre référentiel n’a encore été lu au regard de celui-ci : rien n’en est connu.
            </p>
          ) : (
            <>
              <ul className="towards-key quiet">
                {states.map((state) => (
                  <li key={state} className={`state-${state.toLowerCase()}`}>
                    <StateShape state={state} /> {state === 'ACQUIRED' ? 'Couvertes entièrement' : stateName[state]}
                  </li>
                ))}
              </ul>
              <ul className="plain-list towards">
                {crosswalks.nodes.map((table) => (
                  <TableLine key={table.id} table={table} framework={framework} />
                ))}
              </ul>
            </>
          )
        }
      </Answered>
    </section>
  )
}
