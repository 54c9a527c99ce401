import { notice } from '../../../words/wording.ts'
import { ComparerPairDocument } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Caveats } from '../../ui/Caveats.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { Note } from '../../ui/Note.tsx'
import { StateBar } from '../../ui/StateBar.tsx'
import { statesOf } from '../../ui/stateCounts.ts'
import { UserErrors } from '../../ui/UserErrors.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { readingNotice } from '../../words.ts'
import { BlocHeatMap } from './BlocHeatMap.tsx'
import { CellAlignments } from './CellAlignments.tsx'
import { counted, countsInWords } from './coverage.ts'
import { OnlyHere } from './OnlyHere.tsx'
import type { OpenCell, Pair } from './pair.ts'
import { Ribbons } from './Ribbons.tsx'

/** How one référentiel is covered by another: bloc by bloc, then what only it has. */
export function PairDetail({
  of,
  against,
  open,
  onOpen,
}: {
  of: string
  against: string
  open: OpenCell
  onOpen: (group: string, held: string) => void
}) {
  const answer = useQuery(ComparerPairDocument, { of, against })
  return (
    <section className="panel stack pair" aria-label="Bloc par bloc">
      <Answered answer={answer} what="le détail">
        {({ compare }) => {
          if (!compare.aOnB) return <UserErrors errors={compare.userErrors} />
          const pair = compare.aOnB
          const row = pair.rows.find(({ group }) => group.id === open.group)
          const cell = row?.cells.find(({ held }) => held.id === open.held)
          return (
            <>
              <h2>
                {pair.against.label}, couvert par {pair.of.label}
              </h2>
              <Summary pair={pair} />
              <Ribbons pair={pair} open={open} />
              <BlocHeatMap
                pair={pair}
                open={open}
                onOpen={(group, held) =>
                  group === open.group && held === open.held ? onOpen('', '') : onOpen(group, held)
                }
              />
              {row && cell && <CellAlignments group={row.group} held={cell.held} items={cell.items} />}
              <OnlyHere pair={pair} />
              <Caveats caveats={compare.caveats} />
              <p className="quiet">
                {notice} {readingNotice}
              </p>
            </>
          )
        }}
      </Answered>
    </section>
  )
}

function Summary({ pair }: { pair: Pair }) {
  const { counts, crosswalkLevel: level, crosswalk, complete } = pair
  return (
    <div className="stack-tight">
      <p>
        {counted(level, counts.total)} : {countsInWords(counts)}.
        {level === 'DOMAIN' &&
          ' Seuls des domaines ou des fonctions ont été comparés, sur leurs titres : ' +
            'rien n’en découle pour une compétence.'}
      </p>
      <StateBar counts={statesOf(counts)} />
      {crosswalk && (
        <details>
          <summary>Comment la lecture a été faite{complete ? '' : ' (table incomplète)'}</summary>
          <div className="stack-tight prose crosswalk-note">
            {crosswalk.note && (
              <p>
                <Note>{crosswalk.note}</Note>
              </p>
            )}
            <p>
              <ElementLink element={crosswalk} />
            </p>
          </div>
        </details>
      )}
    </div>
  )
}
