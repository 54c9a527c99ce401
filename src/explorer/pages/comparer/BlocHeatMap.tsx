import { Code } from '../../ui/Code.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { StateShape } from '../../ui/StateShape.tsx'
import { counted, heat } from './coverage.ts'
import { HeatKey } from './HeatKey.tsx'
import type { OpenCell, Pair, PairCell, PairRow } from './pair.ts'

/**
 * Blocs of the one by blocs of the other; a cell opens its rapprochements. Codes head the columns, with a key below.
 */
export function BlocHeatMap({
  pair,
  open,
  onOpen,
}: {
  pair: Pair
  open: OpenCell
  onOpen: (group: string, held: string) => void
}) {
  const columns = pair.rows[0]?.cells.map(({ held }) => held) ?? []
  if (columns.length === 0) return <p className="quiet">Rien n’est couvert : il n’y a pas de case à ouvrir.</p>
  const nameOf = (element: { code: string | null }, index: number) => element.code ?? String.fromCharCode(97 + index)
  return (
    <>
      <div className="heat-scroll">
        <table className="heat-table">
          <caption className="visually-hidden">
            Blocs de {pair.against.label} couverts par les blocs de {pair.of.label}
          </caption>
          <thead>
            <tr>
              <td />
              {columns.map((held, index) => (
                <th key={held.id} scope="col" aria-label={held.label} title={held.label}>
                  {nameOf(held, index)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pair.rows.map((row, index) => (
              <tr key={row.group.id}>
                <th scope="row">
                  <Code>{nameOf(row.group, index)}</Code>
                  <span className="heat-name">
                    <ElementLink element={{ id: row.group.id, label: row.group.label }} />
                  </span>
                  <span className="quiet heat-of heat-name">
                    {row.group.kind === 'Bloc' || row.group.kind === 'Certification'
                      ? counted(pair.crosswalkLevel, row.counts.total)
                      : ''}
                  </span>
                </th>
                {row.cells.map((cell) => (
                  <td key={cell.held.id}>
                    <BlocCell
                      row={row}
                      cell={cell}
                      open={open.group === row.group.id && open.held === cell.held.id}
                      onOpen={() => onOpen(row.group.id, cell.held.id)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3 className="heat-key-title">Lignes</h3>
      <HeatKey
        className="heat-key-narrow"
        name="Lignes"
        entries={pair.rows.map(({ group }, index) => ({ sign: nameOf(group, index), element: group }))}
      />
      <h3 className="heat-key-title">Colonnes</h3>
      <HeatKey name="Colonnes" entries={columns.map((held, index) => ({ sign: nameOf(held, index), element: held }))} />
    </>
  )
}

function BlocCell({ row, cell, open, onOpen }: { row: PairRow; cell: PairCell; open: boolean; onOpen: () => void }) {
  const { full, part, held } = cell
  if (full + part === 0) {
    const unread = row.counts.unknown === row.counts.total
    return <span className={`heat-cell ${unread ? 'heat-unknown' : 'heat-0'}`}>{unread ? '?' : '–'}</span>
  }
  return (
    <button
      type="button"
      className={`heat-cell heat-${heat(full + part, row.counts.total)}`}
      aria-expanded={open}
      onClick={onOpen}
    >
      <span className="visually-hidden">
        {row.group.label}, par {held.label} :{' '}
      </span>
      {full > 0 && (
        <span className="heat-count">
          <StateShape state="ACQUIRED" />
          {full} <span className="visually-hidden">entièrement </span>
        </span>
      )}
      {part > 0 && (
        <span className="heat-count">
          <StateShape state="PARTIAL" />
          {part} <span className="visually-hidden">en partie</span>
        </span>
      )}
      <span className="visually-hidden">. Voir les rapprochements</span>
    </button>
  )
}
