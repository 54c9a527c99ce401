import { notice } from '../../../words/wording.ts'
import { type Kind, ParcoursTitlesDocument } from '../../generated/graphql.ts'
import { idsOf, mended, profileInput } from '../../profile.ts'
import { Answered } from '../../ui/Answered.tsx'
import { CiteThis } from '../../ui/CiteThis.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { HeldPicker } from '../../ui/HeldPicker.tsx'
import { UserErrors } from '../../ui/UserErrors.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { plural, readingNotice } from '../../words.ts'
import { OneElement } from './OneElement.tsx'
import { PathwayCard } from './PathwayCard.tsx'
import type { ViewProps } from './state.ts'

const targets: readonly Kind[] = ['Certification', 'Profession', 'Bloc']
const held: readonly Kind[] = ['Certification', 'Profession', 'Bloc']
const steps = [1, 2, 3]

/** Which certifications, open to enrolment today, bring a target nearer. */
export function TitlesOnTheWay({ values, change }: ViewProps) {
  const maxSteps = steps.find((count) => String(count) === values.etapes) ?? 2
  const asked = values.cible !== '' && idsOf(values).length > 0
  const answer = useQuery(
    ParcoursTitlesDocument,
    asked ? { profile: profileInput(values), target: values.cible, maxSteps } : null,
  )
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
          placeholder="coordonnateur de parcours…"
          kinds={targets}
          id={values.cible}
          onPick={(cible) => change({ cible }, { push: true })}
        />
        <fieldset className="choices">
          <legend className="field-label">Titres à enchaîner, au plus</legend>
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
      {!asked && (
        <Empty title={values.cible === '' ? 'Choisissez un but.' : 'Indiquez au moins un titre ou un métier.'}>
          Par exemple : infirmier, puis coordonnateur de parcours.
        </Empty>
      )}
      {asked && (
        <Answered answer={answer} what="les parcours">
          {({ pathways: { userErrors, start, pathways, assumptions, target, truncated, revision, asOf, citation } }) =>
            userErrors.length > 0 || !start ? (
              <UserErrors
                errors={userErrors}
                onChoose={({ field }, id) =>
                  change(field === 'target' ? { cible: id ?? '' } : mended(values, field, id))
                }
              />
            ) : (
              <section className="stack" aria-labelledby="parcours">
                <h2 id="parcours">Vers {target?.label ?? 'le but'}</h2>
                {assumptions.map(({ profession, certification, reason }) => (
                  <p key={profession.id} className="note">
                    <strong>Supposé :</strong> « {profession.label} » est lu comme titulaire de{' '}
                    <ElementLink element={certification} />. {reason}
                  </p>
                ))}
                <p className="prose">
                  Aujourd’hui,{' '}
                  {plural(
                    start.missing + start.unknown,
                    'compétence commune n’est pas couverte',
                    'compétences communes ne sont pas couvertes',
                  )}{' '}
                  sur {start.total}.{' '}
                  {pathways.length === 0
                    ? 'Aucun titre ouvert aux inscriptions, parmi ceux qui ont été lus, n’en rapproche.'
                    : 'Ces titres, ouverts aux inscriptions, en rapprochent. Ils ne remplacent pas le but, ' +
                      'et aucun document ne donne de durée.'}
                </p>
                <ol className="pathways">
                  {pathways.map((pathway) => (
                    <PathwayCard key={pathway.id} pathway={pathway} start={start} target={target} />
                  ))}
                </ol>
                {truncated && <p className="quiet">D’autres parcours existent ; seuls les premiers sont montrés.</p>}
                <p className="quiet print-only">
                  {notice} {readingNotice}
                </p>
                <CiteThis revision={revision} asOf={asOf} citation={citation} />
              </section>
            )
          }
        </Answered>
      )}
    </>
  )
}
