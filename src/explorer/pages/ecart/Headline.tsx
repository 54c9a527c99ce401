import { Link } from 'react-router'
import { countName, notice } from '../../../words/wording.ts'
import { Assumed } from '../../ui/Assumed.tsx'
import { Caveats } from '../../ui/Caveats.tsx'
import { ElementLink, ficheAddress } from '../../ui/ElementLink.tsx'
import { Note } from '../../ui/Note.tsx'
import { Onward } from '../../ui/Onward.tsx'
import { StateBar } from '../../ui/StateBar.tsx'
import { StateShape } from '../../ui/StateShape.tsx'
import { countsInOrder } from '../../ui/stateCounts.ts'
import { plural, readingNotice } from '../../words.ts'
import type { Gap } from './gap.ts'
import type { EcartValues } from './state.ts'

/** The answer in one bar and four numbers: the common blocs first, since specific ones are a choice. */
export function Headline({ gap, values }: { gap: Gap; values: EcartValues }) {
  const hasCommon = gap.commonCounts.total > 0
  const counts = hasCommon ? gap.commonCounts : gap.counts
  const rest = gap.counts.total - counts.total
  const unread = counts.total > 0 && counts.unknown === counts.total
  return (
    <section className="panel stack" aria-labelledby="reponse">
      <h2 id="reponse">{gap.target?.label ?? 'La cible'}</h2>
      <p>
        {plural(counts.total, 'compétence')}
        {rest > 0
          ? ` dans les blocs communs ; les blocs spécifiques, qui en comptent ${rest} de plus, sont comptés à part.`
          : ' en tout.'}
      </p>
      {gap.through && (
        <p className="note">
          Lu à travers <ElementLink element={gap.through} />.
          {gap.throughAlternatives.length > 0 &&
            ` Y mènent aussi : ${gap.throughAlternatives.map(({ label }) => label).join(' ; ')}.`}
        </p>
      )}
      {gap.unreadBlocs.length > 0 && (
        <p className="note">
          {plural(gap.unreadBlocs.length, 'bloc dont le contenu n’est pas lu', 'blocs dont le contenu n’est pas lu')},
          hors de tout compte : {gap.unreadBlocs.map(({ code }) => code).join(', ')}.
        </p>
      )}
      <StateBar counts={counts} />
      {!unread && (
        <ul className="headline-counts">
          {countsInOrder(counts).map(({ state, count }) => (
            <li key={state} className={`headline-count state-${state.toLowerCase()}`}>
              <span className="headline-number">
                <StateShape state={state} />
                {count}
              </span>
              <span>{countName(state, count, counts.legal)}</span>
            </li>
          ))}
        </ul>
      )}
      <Assumed assumptions={gap.assumptions} />
      {gap.target && (
        <Onward
          from="/ecart"
          values={values}
          target={gap.target.id}
          certification={gap.target.kind === 'Certification' ? gap.target.id : gap.through?.id}
        />
      )}
      {unread && gap.target && (
        <p>
          Quels diplômes ont été lus en regard de cette cible ?{' '}
          <Link to={`${ficheAddress(gap.target.id)}#tables`}>Sa fiche le dit, bloc par bloc</Link>.
        </p>
      )}
      {gap.besideCounts.experienced + gap.besideCounts.declared > 0 && (
        <p className="note">
          À côté, sans changer ces comptes : l’expérience touche {plural(gap.besideCounts.experienced, 'compétence')} de
          la cible, les déclarations {gap.besideCounts.declared}.
        </p>
      )}
      {gap.target?.note && (
        <details>
          <summary>À savoir sur cette cible</summary>
          <p className="prose">
            <Note>{gap.target.note}</Note>
          </p>
        </details>
      )}
      <Caveats caveats={gap.caveats} />
      <p className="quiet">
        {notice} {readingNotice}
      </p>
    </section>
  )
}
