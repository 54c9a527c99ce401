import type { ComparerMatrixQuery } from '../../generated/graphql.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { StateShape } from '../../ui/StateShape.tsx'
import { countsInWords, heat, shareInWords } from './coverage.ts'
import { HeatKey } from './HeatKey.tsx'

type Cell = ComparerMatrixQuery['matrix']['cells'][number]

/**
 * The grid: each line a référentiel that is covered, each column one that covers it. Numbers stand for the names in the
 * columns.
 */
export function CoverageMatrix({
  cells,
  open,
  onOpen,
}: {
  cells: readonly Cell[]
  open: { par: string; couvert: string }
  onOpen: (of: string, against: string) => void
}) {
  const frameworks = [
    ...new Map(cells.flatMap(({ of, against }) => [[of.id, of] as const, [against.id, against] as const])).values(),
  ]
  const cellOf = (of: string, against: string) => cells.find((cell) => cell.of.id === of && cell.against.id === against)
  return (
    <section className="panel stack" aria-labelledby="grille">
      <h2 id="grille">La grille de couverture</h2>
      <p className="prose">
        Chaque case dit quelle part du référentiel de sa ligne est couverte, en tout ou en partie, par celui de sa
        colonne : disque plein, entièrement ; demi-disque, en partie. Choisissez une case pour voir bloc par bloc.
      </p>
      <div className="heat-scroll">
        <table className="heat-table">
          <caption className="visually-hidden">Part de chaque référentiel couverte par chaque autre</caption>
          <thead>
            <tr>
              <td />
              {frameworks.map(({ id, label }, index) => (
                <th key={id} scope="col" aria-label={`Par ${label}`} title={label}>
                  <span className="heat-name">par</span> <span className="heat-number">{index + 1}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {frameworks.map((against, index) => (
              <tr key={against.id}>
                <th scope="row">
                  <span className="heat-head">
                    <span className="heat-number">{index + 1}</span>
                    <span className="heat-name">
                      <ElementLink element={against} />
                    </span>
                  </span>
                </th>
                {frameworks.map((of) => {
                  const cell = cellOf(of.id, against.id)
                  return (
                    <td key={of.id}>
                      {cell ? (
                        <MatrixCell
                          cell={cell}
                          open={open.par === of.id && open.couvert === against.id}
                          onOpen={() => onOpen(of.id, against.id)}
                        />
                      ) : (
                        <span className="heat-self" />
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <HeatKey
        className="heat-key-narrow"
        name="Les référentiels"
        entries={frameworks.map((framework, index) => ({ sign: String(index + 1), element: framework }))}
      />
      <HeatLegend />
    </section>
  )
}

function MatrixCell({ cell, open, onOpen }: { cell: Cell; open: boolean; onOpen: () => void }) {
  const { of, against, complete, crosswalkLevel: level, counts } = cell
  if (counts.total === 0 || complete === null) {
    return (
      <span className="heat-cell heat-unknown">
        <span className="heat-name">{counts.total === 0 ? 'sans compétence à comparer' : 'non examiné'}</span>
        <span className="heat-sign" aria-hidden="true">
          ?
        </span>
      </span>
    )
  }
  const covered = counts.full + counts.part
  const only = level === 'DOMAIN' ? ' (domaines seulement)' : ''
  return (
    <button
      type="button"
      className={`heat-cell heat-${heat(covered, counts.total)}${complete ? '' : ' heat-partial'}`}
      aria-expanded={open}
      onClick={onOpen}
    >
      <span className="visually-hidden">
        {against.label}, par {of.label} :{' '}
      </span>
      <strong>{complete ? shareInWords(covered, counts.total) : 'en cours'}</strong>
      <span className="heat-name">
        {covered} sur {counts.total}
        {only}
      </span>
      {covered > 0 && (
        <span className="heat-row" aria-hidden="true">
          <span className="heat-count">
            <StateShape state="ACQUIRED" />
            {counts.full}
          </span>
          <span className="heat-count">
            <StateShape state="PARTIAL" />
            {counts.part}
          </span>
        </span>
      )}
      <span className="visually-hidden">
        {covered > 0 && `, dont ${countsInWords({ ...counts, none: 0, unknown: 0 })}`}. Voir bloc par bloc
      </span>
    </button>
  )
}

/** What shades and hatches mean. */
function HeatLegend() {
  return (
    <ul className="heat-legend quiet" aria-label="Légende">
      <li>
        <span className="heat-sample heat-0" /> rien
      </li>
      <li>
        <span className="heat-sample heat-1" />
        <span className="heat-sample heat-3" />
        <span className="heat-sample heat-5" /> de peu à tout
      </li>
      <li>
        <span className="heat-sample heat-unknown" /> non examiné : ce n’est pas « rien »
      </li>
    </ul>
  )
}
