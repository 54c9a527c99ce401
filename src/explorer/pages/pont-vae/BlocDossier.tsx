import { Code } from '../../ui/Code.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { StateBadge } from '../../ui/StateBadge.tsx'
import { StateBar } from '../../ui/StateBar.tsx'
import { countsInWords } from '../../ui/stateCounts.ts'
import { blocInWords, plural } from '../../words.ts'
import { LawList } from './LawList.tsx'
import { anchorOfBloc, exercised, type SubActivity, type VaeBloc } from './state.ts'
import { verdictLooks } from './verdicts.ts'

function ActivityLines({ activities }: { activities: readonly SubActivity[] }) {
  return (
    <ul className="plain-list">
      {activities.map(({ activity, state, through, coverage }) => (
        <li key={activity.id}>
          <Code>{activity.code}</Code>
          {activity.label}
          {state === 'ALIGNED' && through && (
            <span className="quiet">
              {' '}
              (rapprochée de « {through.label} »{coverage === 'PART' && ', en partie'})
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function CompetencesToAsk({ title, items }: { title: string; items: VaeBloc['competencesToAsk'] }) {
  if (items.length === 0) return null
  return (
    <>
      <p className="quiet">{title}</p>
      <ul className="plain-list to-train">
        {items.map(({ competence }) => (
          <li key={competence.id}>
            <ElementLink element={competence} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** One bloc for the interview: experience on one side, law, titles and training on the other. */
export function BlocDossier({ bloc: one, assessmentsNotice }: { bloc: VaeBloc; assessmentsNotice: string }) {
  const { bloc, verdict, verdictInWords, activities, activityCounts, law, counts, competencesToAsk, assessments } = one
  const anchor = anchorOfBloc(one)
  const done = activities.filter(({ state }) => state !== 'NOT_DECLARED')
  const toAsk = activities.filter(({ state }) => state === 'NOT_DECLARED')
  return (
    <section className="panel bloc-dossier" id={anchor} aria-labelledby={`${anchor}-titre`}>
      <header className="bloc-dossier-head">
        <h2 id={`${anchor}-titre`}>
          <Code>{bloc && blocInWords(bloc)}</Code>
          {bloc?.label ?? 'Ensemble de la certification'}
        </h2>
        <p className="row">
          <StateBadge state={verdictLooks[verdict]}>{verdictInWords}</StateBadge>
          <span className="quiet">
            {exercised(one)} sur{' '}
            {plural(activityCounts.total, 'activité exercée ou rapprochée', 'activités exercées ou rapprochées')}
            {bloc?.scope === 'SPECIFIC' && ' ; bloc spécifique'}
          </span>
        </p>
        {bloc?.note && <p className="quiet prose">{bloc.note}</p>}
      </header>
      <div className="bloc-dossier-columns">
        <div className="stack">
          {done.length > 0 && (
            <div>
              <h3>Exercé</h3>
              <ActivityLines activities={done} />
            </div>
          )}
          {toAsk.length > 0 && (
            <div>
              <h3>Situations à faire raconter</h3>
              <ul className="to-ask">
                {toAsk.map(({ activity }) => (
                  <li key={activity.id}>
                    <Code>{activity.code}</Code>
                    {activity.label}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <div className="stack">
          <div>
            <h3>Ce que donne le droit</h3>
            {law.length > 0 ? (
              <LawList law={law} />
            ) : (
              <p>Aucun texte connu ne donne ce bloc au titre de ce qui est détenu.</p>
            )}
          </div>
          <div className="stack-tight keep-together">
            <h3>Ce que couvrent les titres détenus</h3>
            <StateBar counts={counts} />
            <p className="quiet">
              Sur {plural(counts.total, 'compétence')} : {countsInWords(counts)}. Sans effet sur le verdict.
            </p>
          </div>
          {assessments.length > 0 && (
            <div>
              <h3>Épreuves</h3>
              <p className="quiet">{assessmentsNotice}.</p>
              <ul className="plain-list">
                {assessments.map((assessment) => (
                  <li key={assessment.id}>
                    <ElementLink element={assessment} />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </div>
      {competencesToAsk.length > 0 && (
        <div>
          <h3>À préparer ou à former</h3>
          <CompetencesToAsk
            title="Compétences que rien de ce qui est détenu ne couvre, selon les référentiels :"
            items={competencesToAsk.filter(({ state }) => state === 'MISSING')}
          />
          <CompetencesToAsk
            title="Compétences non examinées, ce qui n’en fait pas un manque :"
            items={competencesToAsk.filter(({ state }) => state === 'UNKNOWN')}
          />
        </div>
      )}
      <div className="print-only notes-box keep-together">
        <p>Notes d’entretien</p>
      </div>
    </section>
  )
}
