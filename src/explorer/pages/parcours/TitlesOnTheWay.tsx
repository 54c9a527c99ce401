import type { Kind, ParcoursTitlesQuery, ParcoursTitlesQueryVariables } from '../../generated/graphql.ts'
import { idsOf, mended, profileInput } from '../../profile.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { HeldPicker } from '../../ui/HeldPicker.tsx'
import { UserErrors } from '../../ui/UserErrors.tsx'
import type { Answer } from '../../ui/useQuery.ts'
import { OneElement } from './OneElement.tsx'
import type { ViewProps } from './state.ts'
import { Ways } from './Ways.tsx'

const targets: readonly Kind[] = ['Certification', 'Profession', 'Bloc']
const held: readonly Kind[] = ['Certification', 'Profession', 'Bloc']
const steps = [1, 2, 3]

const stepsOf = ({ etapes }: ViewProps['values']): number => steps.find((count) => String(count) === etapes) ?? 2

/** The question of this view, or null while something is still to choose. */
export const waysQuestion = (values: ViewProps['values']): ParcoursTitlesQueryVariables | null =>
  values.cible !== '' && idsOf(values).length > 0
    ? { profile: profileInput(values), target: values.cible, maxSteps: stepsOf(values) }
    : null

/** Ways towards a target: the law, then titles by the tables, then what is unknown. */
export function TitlesOnTheWay({ values, change, answer }: ViewProps & { answer: Answer<ParcoursTitlesQuery> | null }) {
  const maxSteps = stepsOf(values)
  const mend = ({ field }: { field: string }, id: string | null): void =>
    change(field === 'target' ? { cible: id ?? '' } : mended(values, field, id))
  return (
    <>
      <section className="panel way-question" aria-label="La question">
        <HeldPicker
          values={values}
          kinds={held}
          label="Ce que la personne détient"
          hint="Titres, blocs, métiers exercés."
          onChange={(some) => change(some, { push: true })}
        />
        <OneElement
          label="Le but"
          hint="Certification, métier ou bloc."
          placeholder="coordination de parcours…"
          kinds={targets}
          id={values.cible}
          onPick={(cible) => change({ cible }, { push: true })}
        />
        <fieldset className="choices">
          <legend className="field-label">Combien de titres à la suite, au plus</legend>
          {steps.map((count) => (
            <label key={count} className="toggle">
              <input
                type="radio"
                name="etapes"
                checked={count === maxSteps}
                onChange={() => change({ etapes: String(count) })}
              />{' '}
              {count}
            </label>
          ))}
        </fieldset>
      </section>
      {!answer && (
        <Empty title={values.cible === '' ? 'Choisissez un but.' : 'Indiquez au moins un titre ou un métier.'}>
          {values.cible === '' && idsOf(values).length > 0 ? (
            <>
              Sans but précis, « Métiers proches » dit vers quels métiers se tourner et ce que le droit ouvre :{' '}
              <button type="button" className="button-link" onClick={() => change({ vue: 'metiers' }, { push: true })}>
                voir les métiers proches
              </button>
              .
            </>
          ) : (
            'Par exemple : infirmière, puis coordination de parcours.'
          )}
        </Empty>
      )}
      {answer && (
        <Answered answer={answer} what="les parcours">
          {({ pathways }) =>
            pathways.entry || pathways.userErrors.length === 0 ? (
              <Ways answer={pathways} values={values}>
                <UserErrors errors={pathways.userErrors} onChoose={mend} />
              </Ways>
            ) : (
              <UserErrors errors={pathways.userErrors} onChoose={mend} />
            )
          }
        </Answered>
      )}
    </>
  )
}
