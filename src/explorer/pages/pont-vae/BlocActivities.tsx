import { Code } from '../../ui/Code.tsx'
import { blocInWords } from '../../words.ts'
import type { SubActivity, VaeBloc } from './state.ts'

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

/** The activities of one bloc; a whole activity ticks or unticks at once. */
export function BlocActivities({
  bloc: { bloc },
  activities,
  ticked,
  onTick,
}: { bloc: VaeBloc; activities: readonly SubActivity[] } & TickProps) {
  return (
    <fieldset className="bloc-activities">
      <legend>
        <Code>{bloc && blocInWords(bloc)}</Code>
        {bloc?.label ?? 'Activités de la certification'}
        {bloc?.scope === 'SPECIFIC' && <span className="tag">spécifique</span>}
      </legend>
      {groups(activities).map(({ whole, activities: mine }) => {
        const ids = mine.map(({ activity }) => activity.id)
        const every = ids.every((id) => ticked.has(id))
        return (
          <div key={whole?.id ?? ''} className="stack-tight">
            {whole && (
              <p className="whole">
                <span>
                  <Code>{whole.code}</Code>
                  {whole.label}
                </span>
                <button
                  type="button"
                  className="button-link"
                  aria-label={`${every ? 'Tout décocher' : 'Tout cocher'} : ${whole.label}`}
                  onClick={() => onTick(ids, !every)}
                >
                  {every ? 'tout décocher' : 'tout cocher'}
                </button>
              </p>
            )}
            <ul className="activity-ticks">
              {mine.map((one) => (
                <ActivityTick key={one.activity.id} one={one} ticked={ticked} onTick={onTick} />
              ))}
            </ul>
          </div>
        )
      })}
    </fieldset>
  )
}
