import { useState } from 'react'
import { Code } from '../../ui/Code.tsx'
import { blocInWords, plural } from '../../words.ts'
import { BlocBeside } from './BlocBeside.tsx'
import type { Criteria } from './criteria.ts'
import type { Dossier } from './dossier.ts'
import { anchorOfBloc, declared, keyOfBloc, nameOfBloc, type SubActivity, type VaeBloc } from './state.ts'
import { ToldFields } from './ToldFields.tsx'

interface BlocProps {
  bloc: VaeBloc
  criteria: Criteria
  dossier: Dossier
}

/** Sub-activities by the activity that they are part of, in the order of the text. */
function byWhole(activities: readonly SubActivity[]): SubActivity[][] {
  const groups = new Map<string, SubActivity[]>()
  for (const one of activities) {
    const key = one.whole?.id ?? one.activity.id
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}

function CriteriaList({ criteria }: { criteria: Criteria[string] | undefined }) {
  if (!criteria || criteria.length === 0) return null
  return (
    <details className="criteria fold-printed">
      <summary>{plural(criteria.length, 'critère')} à laisser entendre, de la voie formation</summary>
      <ul className="plain-list">
        {criteria.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
    </details>
  )
}

/** What was ticked, activity by activity, with what to ask and the criteria that it answers. */
function ToTell({ bloc, criteria, dossier }: BlocProps) {
  const done = bloc.activities.filter(({ state }) => state !== 'NOT_DECLARED')
  if (done.length === 0) return null
  return (
    <div className="stack">
      <h3>À faire raconter</h3>
      {byWhole(done).map((group) => (
        <div key={group[0]?.activity.id} className="to-tell">
          {group[0]?.whole && (
            <p className="whole">
              <span>
                <Code>{group[0].whole.code}</Code>
                {group[0].whole.label}
              </span>
            </p>
          )}
          <CriteriaList criteria={criteria[group[0]?.whole?.id ?? group[0]?.activity.id ?? '']} />
          {group.map(({ activity, state, through, coverage }) => (
            <div key={activity.id} className="to-tell-one">
              <p>
                <Code>{activity.code}</Code>
                <strong>{activity.label}</strong>
                {state === 'ALIGNED' && through && (
                  <span className="quiet">
                    {' '}
                    (rapprochée de « {through.label} »{coverage === 'PART' && ', en partie'})
                  </span>
                )}
              </p>
              <ToldFields activity={activity.id} label={activity.label} dossier={dossier} />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

/** Prints the bloc that a button stands in, under the head of the file and without the others. */
function printAlone(button: HTMLElement): void {
  const bloc = button.closest('.bloc-dossier')
  bloc?.classList.add('print-alone')
  window.addEventListener('afterprint', () => bloc?.classList.remove('print-alone'), { once: true })
  window.print()
}

/** What to have told where no activity is described. */
const toAsk = 'ce qui a été fait, où et quand, combien de fois, en autonomie ou avec qui, un exemple, une preuve'

/** One bloc for the interview: what was ticked first, then what was not, then what stands beside experience. */
export function BlocDossier({ notice, ...props }: BlocProps & { notice: string }) {
  const { bloc: one, dossier } = props
  const { bloc, activities, activityCounts } = one
  const anchor = anchorOfBloc(one)
  const id = keyOfBloc(one)
  // Open where something is noted already, or where nothing else can be; then as one leaves it.
  const [noted] = useState(activities.length === 0 || Boolean(dossier.text.notes[id]))
  const others = activities.filter(({ state }) => state === 'NOT_DECLARED')
  const started = others.length < activities.length || activities.length === 0
  return (
    <section className={started ? 'panel bloc-dossier' : 'panel bloc-dossier bloc-untold'} aria-labelledby={anchor}>
      <header>
        <h2 id={anchor}>
          <Code>{bloc && blocInWords(bloc)}</Code>
          {bloc?.label ?? 'Ensemble de la certification'}
        </h2>
        {activityCounts.total > 0 && (
          <p className="quiet">
            Activités déclarées : {declared(one)} sur {activityCounts.total}
            {bloc?.scope === 'SPECIFIC' && ' ; bloc spécifique'}.
          </p>
        )}
      </header>
      <ToTell {...props} />
      {others.length > 0 && (
        <details className="not-told fold-printed">
          <summary>
            {plural(others.length, 'activité non déclarée', 'activités non déclarées')}
            {started ? ', à aborder ensuite' : ''}
          </summary>
          <ul className="plain-list">
            {others.map(({ activity }) => (
              <li key={activity.id}>
                <Code>{activity.code}</Code>
                {activity.label}
              </li>
            ))}
          </ul>
        </details>
      )}
      <BlocBeside bloc={one} notice={notice} />
      <p className="no-print">
        <button type="button" className="button-link" onClick={({ currentTarget }) => printAlone(currentTarget)}>
          {bloc ? 'Imprimer ce bloc seul' : 'Imprimer cette partie seule'}
          <span className="visually-hidden"> : {nameOfBloc(one)}</span>
        </button>
      </p>
      <details className="told no-print" open={noted}>
        <summary>Notes d’entretien</summary>
        <label className="field">
          <span className="visually-hidden">Notes d’entretien, {nameOfBloc(one)}</span>
          {activities.length === 0 && <span className="quiet">À faire raconter : {toAsk}.</span>}
          <textarea
            className="input"
            rows={3}
            value={dossier.text.notes[id] ?? ''}
            onChange={({ target }) => dossier.change({ notes: { ...dossier.text.notes, [id]: target.value } })}
          />
        </label>
      </details>
      <div className="print-only notes-box">
        <p>Notes d’entretien{activities.length === 0 && ` : ${toAsk}`}</p>
        <p className="notes-text">{dossier.text.notes[id]}</p>
      </div>
    </section>
  )
}
