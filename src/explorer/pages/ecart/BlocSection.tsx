import { useState } from 'react'
import { countName, type State } from '../../../words/wording.ts'
import { Chevron } from '../../ui/Chevron.tsx'
import { Code } from '../../ui/Code.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { Note } from '../../ui/Note.tsx'
import { StateShape } from '../../ui/StateShape.tsx'
import { countsInWords } from '../../ui/stateCounts.ts'
import { blocInWords, plural } from '../../words.ts'
import { CompetenceRow } from './CompetenceRow.tsx'
import { type BlocGap, blocAnchor, type Item } from './gap.ts'
import { states } from './state.ts'

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

/** A bloc in one line, which opens on its competences in the states asked for. */
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
  const one = onlyState(gap)
  const [opened, setOpened] = useState(gap.competences.some(({ competence }) => open.includes(competence.id)))
  return (
    <details
      className="panel fold bloc"
      open={opened || shown.size < states.length}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
    >
      <summary>
        <Chevron />
        <span className="stack-tight">
          <h3 id={`${anchor}-titre`}>
            <Code>{bloc && blocInWords(bloc)}</Code>
            {bloc?.label ?? 'Compétences'}
          </h3>
          <span className="quiet">
            {gap.notice ??
              (one
                ? `${plural(counts.total, 'compétence')}, ${counts.total > 1 ? 'toutes ' : ''}` +
                  `${countName(one, counts.total, counts.legal).toLowerCase()}.`
                : `${plural(counts.total, 'compétence')} : ${countsInWords(counts)}.`)}
            {bloc?.scope === 'SPECIFIC' && ' Bloc spécifique.'}
          </span>
        </span>
      </summary>
      <div className="bloc-inside" id={anchor}>
        {bloc && (
          <p>
            <ElementLink element={{ id: bloc.id, label: 'Ouvrir la fiche du bloc' }} />
          </p>
        )}
        {bloc?.note && (
          <p className="note">
            <Note>{bloc.note}</Note>
          </p>
        )}
        {visible.length === 0 && counts.total > 0 && (
          <p className="quiet">Aucune compétence de ce bloc dans les états choisis.</p>
        )}
        {visible.map(({ macro, items }) => (
          <div key={macro?.competence.id ?? ''} className="macro">
            {!macro && gap.macroCompetences.length > 0 && (
              <h4 className="macro-title">
                <span>
                  <Code>{stemOf(items)}</Code>
                  Sans compétence d’ensemble dans le texte
                </span>
              </h4>
            )}
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
      </div>
    </details>
  )
}

/** « 5E2.2 », which the codes « 5E2.2.c1 » and « 5E2.2.c2 » begin with. */
function stemOf(items: readonly Item[]): string | undefined {
  const stems = new Set(items.map(({ competence }) => competence.code?.replace(/\.[^.]+$/, '')))
  return stems.size === 1 ? [...stems][0] : undefined
}

/** The state that every competence of the bloc is in, where there is one. */
const onlyState = ({ competences: [first, ...rest] }: BlocGap): State | undefined =>
  first && rest.every(({ state }) => state === first.state) ? first.state : undefined
