import { StateBadge } from '../../ui/StateBadge.tsx'
import { StateBar } from '../../ui/StateBar.tsx'
import { plural } from '../../words.ts'
import { ExportButtons } from './ExportButtons.tsx'
import { lawInWords } from './law.ts'
import { anchorOfBloc, exercised, nameOfBloc, type Vae } from './state.ts'
import { verdictLooks } from './verdicts.ts'

/** Bloc by bloc: what the experience supports, and apart from it what the law gives and what the titles cover. */
export function VerdictSummary({ vae }: { vae: Vae }) {
  return (
    <section className="panel stack vae-summary" aria-labelledby="verdicts">
      <h2 id="verdicts">Verdict par bloc</h2>
      <ExportButtons vae={vae} />
      <ul className="verdicts">
        {vae.blocs.map((one) => (
          <li key={one.bloc?.id ?? ''} className="verdict-row keep-together">
            <p className="verdict-bloc">
              <a href={`#${anchorOfBloc(one)}`}>
                {nameOfBloc(one)}
                {one.bloc && <span className="verdict-bloc-label"> {one.bloc.label}</span>}
              </a>
              {one.bloc?.scope === 'SPECIFIC' && <span className="tag">spécifique</span>}
            </p>
            <p className="verdict-said">
              <StateBadge state={verdictLooks[one.verdict]}>{one.verdictInWords}</StateBadge>
              <span className="quiet">
                {exercised(one)} sur {plural(one.activityCounts.total, 'activité')}
              </span>
            </p>
            <dl className="verdict-apart">
              <dt>Droit</dt>
              <dd>{lawInWords(one.law)}</dd>
              <dt>Titres</dt>
              <dd>
                <StateBar counts={one.counts} />
              </dd>
            </dl>
          </li>
        ))}
      </ul>
      <p className="quiet">{vae.ruleNotice}</p>
    </section>
  )
}
