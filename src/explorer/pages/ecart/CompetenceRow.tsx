import { useId } from 'react'
import { Chevron } from '../../ui/Chevron.tsx'
import { Code } from '../../ui/Code.tsx'
import { StateBadge, stateInFewWords } from '../../ui/StateBadge.tsx'
import { CompetenceDetail } from './CompetenceDetail.tsx'
import type { Item } from './gap.ts'

/** One competence and its state; opens on the reasons. */
export function CompetenceRow({ item, open, onToggle }: { item: Item; open: boolean; onToggle: () => void }) {
  const detail = useId()
  const { competence, state, evidence, readOn } = item
  return (
    <li className="competence">
      <button type="button" className="competence-head" aria-expanded={open} aria-controls={detail} onClick={onToggle}>
        <Chevron />
        <span className="competence-label">
          <Code>{competence.code}</Code>
          {competence.label}
          {!competence.verified && <span className="quiet"> (intitulé à vérifier)</span>}
        </span>
        <StateBadge state={state}>{stateInFewWords(state, evidence, readOn)}</StateBadge>
      </button>
      <div id={detail} hidden={!open}>
        {open && <CompetenceDetail item={item} />}
      </div>
    </li>
  )
}
