import { useId } from 'react'
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
        <svg className="chevron" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path
            d="m5 2 6 6-6 6"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.200"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
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
