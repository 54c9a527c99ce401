import { useState } from 'react'
import { Chevron } from '../../ui/Chevron.tsx'
import { Code } from '../../ui/Code.tsx'
import { blocInWords, plural } from '../../words.ts'
import { declared, type SubActivity, type VaeBloc } from './state.ts'

interface Group {
  whole: SubActivity['whole']
  activities: SubActivity[]
}

/** Sub-activities under the activity they are part of, in the order of the text. */
function groups(activities: readonly SubActivity[]): Group[] {
  const found = new Map<string, Group>()
  for (const one of activities) {
    const group = found.get(one.whole?.id ?? '')
    if (group) group.activities.push(one)
    else found.set(one.whole?.id ?? '', { whole: one.whole, activities: [one] })
  }
  return [...found.values()]
}

interface TickProps {
  ticked: ReadonlySet<string>
  onTick: (ids: readonly string[], on: boolean) => void
}

function ActivityTick({ one, ticked, onTick }: { one: SubActivity } & TickProps) {
  const { activity, state, through } = one
  const mine = ticked.has(activity.id)
  return (
    <li>
      <label className="activity-tick">
        <input type="checkbox" checked={mine} onChange={() => onTick([activity.id], !mine)} />
        <span>
          <Code>{activity.code}</Code>
          {activity.label}
          {!mine && state !== 'NOT_DECLARED' && through && (
            <span className="tag">
              {state === 'ALIGNED' ? 'rapprochée de' : 'comprise dans'} « {through.label} »
            </span>
          )}
        </span>
      </label>
    </li>
  )
}

interface BlocActivitiesProps extends TickProps {
  bloc: VaeBloc
  activities: readonly SubActivity[]
  /** Some of its activities are what one looks for. */
  found: boolean
}

/** One bloc in a line, with how much of it was declared; it opens on its activities, a whole one ticked at once. */
export function BlocActivities({ bloc: one, activities, ticked, onTick, found }: BlocActivitiesProps) {
  const { bloc, activityCounts } = one
  const [opened, setOpened] = useState(false)
  return (
    <details
      className="fold fold-printed bloc-activities"
      open={opened || found}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
    >
      <summary>
        <Chevron />
        <span className="bloc-line">
          <h3>
            <Code>{bloc && blocInWords(bloc)}</Code>
            {bloc?.label ?? 'Activités de la certification'}
            {bloc?.scope === 'SPECIFIC' && <span className="tag">spécifique</span>}
          </h3>
          <span className="landmark">
            <span className="landmark-bar" aria-hidden="true">
              <span style={{ width: `${(100 * declared(one)) / activityCounts.total}%` }} />
            </span>
            <span>
              Activités déclarées : <strong>{declared(one)}</strong> sur {activityCounts.total}
              {activityCounts.aligned > 0 && (
                <span className="quiet"> ; {plural(activityCounts.aligned, 'rapprochée')} d’une activité déclarée</span>
              )}
            </span>
          </span>
        </span>
      </summary>
      <div className="bloc-ticks no-print">
        {groups(activities).map(({ whole, activities: mine }) => {
          const ids = mine.map(({ activity }) => activity.id)
          const every = ids.every((id) => ticked.has(id))
          return (
            <fieldset key={whole?.id ?? ''}>
              <legend className={whole ? 'whole' : 'visually-hidden'}>
                <Code>{whole?.code}</Code>
                {whole?.label ?? bloc?.label ?? 'Activités'}
              </legend>
              {whole && (
                <button
                  type="button"
                  className="button-link"
                  aria-label={`${every ? 'Tout décocher' : 'Tout cocher'} : ${whole.label}`}
                  onClick={() => onTick(ids, !every)}
                >
                  {every ? 'tout décocher' : 'tout cocher'}
                </button>
              )}
              <ul className="activity-ticks">
                {mine.map((each) => (
                  <ActivityTick key={each.activity.id} one={each} ticked={ticked} onTick={onTick} />
                ))}
              </ul>
            </fieldset>
          )
        })}
      </div>
    </details>
  )
}
