import type { State } from '../../../words/wording.ts'
import { Code } from '../../ui/Code.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { StateShape } from '../../ui/StateShape.tsx'
import { countsInWords } from '../../ui/stateCounts.ts'
import { blocInWords, plural } from '../../words.ts'
import { CompetenceRow } from './CompetenceRow.tsx'
import { type BlocGap, blocAnchor, type Item } from './gap.ts'

/** Competences in the order of the text, under the macro-competence they detail. */
function groups(gap: BlocGap): { macro: BlocGap['macroCompetences'][number] | undefined; items: Item[] }[] {
  const macros = new Map(gap.macroCompetences.map((macro) => [macro.competence.id, macro]))
  const found = new Map<string, Item[]>()
  for (const item of gap.competences) {
    const key = item.competence.macro?.id ?? ''
    found.set(key, [...(found.get(key) ?? []), item])
  }
  return [...found].map(([key, items]) => ({ macro: macros.get(key), items }))
}

/** A bloc with its competences in the states asked for. */
export function BlocSection({
  gap,
  shown,
  open,
  onToggle,
}: {
  gap: BlocGap
  shown: Set<State>
  open: readonly string[]
  onToggle: (id: string) => void
}) {
  const { bloc, counts } = gap
  const visible = groups(gap)
    .map(({ macro, items }) => ({ macro, items: items.filter(({ state }) => shown.has(state)) }))
    .filter(({ items }) => items.length > 0)
  const anchor = blocAnchor(bloc?.id)
  return (
    <section className="panel bloc" id={anchor} aria-labelledby={`${anchor}-titre`}>
      <header className="stack-tight">
        <h3 id={`${anchor}-titre`}>
          {bloc ? <ElementLink element={{ ...bloc, code: blocInWords(bloc) }} /> : 'Compétences'}
        </h3>
        <p className="quiet">
          {gap.notice ?? `${plural(counts.total, 'compétence')} : ${countsInWords(counts)}.`}
          {bloc?.scope === 'SPECIFIC' && ' Bloc spécifique.'}
        </p>
        {bloc?.note && <p className="note">{bloc.note}</p>}
      </header>
      {visible.length === 0 && counts.total > 0 && (
        <p className="quiet">Aucune compétence de ce bloc dans les états choisis.</p>
      )}
      {visible.map(({ macro, items }) => (
        <div key={macro?.competence.id ?? ''} className="macro">
          {macro && (
            <h4 className={`macro-title state-${macro.state.toLowerCase()}`}>
              <StateShape state={macro.state} />
              <span>
                <Code>{macro.competence.code}</Code>
                {macro.competence.label}
              </span>
            </h4>
          )}
          <ul className="competences">
            {items.map((item) => (
              <CompetenceRow
                key={item.competence.id}
                item={item}
                open={open.includes(item.competence.id)}
                onToggle={() => onToggle(item.competence.id)}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
