import { notice, readingNotice, stateName } from '../../../wording.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { countsInOrder, StateBar } from '../../ui/StateBar.tsx'
import { StateShape } from '../../ui/StateShape.tsx'
import { plural } from '../../words.ts'
import type { Gap } from './GapAnswer.tsx'

/** The answer in one bar and four numbers: the common blocs first, since specific ones are a choice. */
export function Headline({ gap }: { gap: Gap }) {
  const hasCommon = gap.commonCounts.total > 0
  const counts = hasCommon ? gap.commonCounts : gap.counts
  const rest = gap.counts.total - counts.total
  return (
    <section className="panel stack" aria-labelledby="reponse">
      <h2 id="reponse">{gap.target?.label ?? 'La cible'}</h2>
      <p>
        {plural(counts.total, 'compétence')}
        {rest > 0 ? ` dans les blocs communs ; les blocs spécifiques, qui en comptent ${rest} de plus, sont comptés à part.` : ' en tout.'}
      </p>
      <StateBar counts={counts} />
      <ul className="headline-counts">
        {countsInOrder(counts).map(({ state, count }) => (
          <li key={state} className={`headline-count state-${state.toLowerCase()}`}>
            <span className="headline-number">
              <StateShape state={state} />
              {count}
            </span>
            <span>{stateName[state]}</span>
          </li>
        ))}
      </ul>
      {gap.assumptions.map(({ profession, certification, alternatives, reason }) => (
        <p key={profession.id} className="note">
          <strong>Supposé :</strong> « {profession.label} » est lu comme titulaire de <ElementLink element={certification} />. {reason}
          {alternatives.length > 0 && ` Autres versions : ${alternatives.map(({ label }) => label).join(', ')}.`}
        </p>
      ))}
      {gap.besideCounts.experienced + gap.besideCounts.declared > 0 && (
        <p className="note">
          À côté, sans changer ces comptes : l'expérience touche {plural(gap.besideCounts.experienced, 'compétence')} de la cible, les déclarations {gap.besideCounts.declared}.
        </p>
      )}
      {gap.target?.note && (
        <details>
          <summary>À savoir sur cette cible</summary>
          <p className="prose">{gap.target.note}</p>
        </details>
      )}
      <p className="quiet">
        {notice} {readingNotice}
      </p>
    </section>
  )
}
