import { notice } from '../../../words/wording.ts'
import type { Kind, ParcoursNeighboursQuery, ParcoursNeighboursQueryVariables } from '../../generated/graphql.ts'
import { idsOf, mended, profileInput } from '../../profile.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Caveats } from '../../ui/Caveats.tsx'
import { CiteThis } from '../../ui/CiteThis.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { HeldPicker } from '../../ui/HeldPicker.tsx'
import { LawRoutes } from '../../ui/LawRoutes.tsx'
import { UserErrors } from '../../ui/UserErrors.tsx'
import type { Answer } from '../../ui/useQuery.ts'
import { capitalised, readingNotice } from '../../words.ts'
import { ProfessionMatch } from './ProfessionMatch.tsx'
import type { ViewProps } from './state.ts'

const brought: readonly Kind[] = ['Profession', 'Certification', 'Bloc', 'Competence']

/** The question of this view, or null while something is still to choose. */
export const nearQuestion = (values: ViewProps['values']): ParcoursNeighboursQueryVariables | null =>
  idsOf(values).length > 0 ? { profile: profileInput(values), first: 10 } : null

type Routes = ParcoursNeighboursQuery['mobility']['routes']

/** What texts open, whatever is near. */
function Given({ routes }: { routes: Routes }) {
  if (routes.length === 0) return null
  return (
    <>
      <h3>Ce que donne le droit</h3>
      <p className="quiet">Entrées et dispenses connues, sans effet sur le classement.</p>
      <LawRoutes
        routes={routes}
        after={({ professions }) =>
          professions.length > 0 && <span> Mène vers : {professions.map(({ label }) => label).join(', ')}.</span>
        }
      />
    </>
  )
}

/** Professions ranked by what they share with what a person brings, each with its reason. */
export function NearestProfessions({
  values,
  change,
  answer,
}: ViewProps & { answer: Answer<ParcoursNeighboursQuery> | null }) {
  return (
    <>
      <section className="panel way-question" aria-label="La question">
        <HeldPicker
          values={values}
          kinds={brought}
          label="Le métier ou les titres de départ"
          hint="Métiers, titres, blocs ou compétences."
          placeholder="infirmière, infirmier…"
          onChange={(some) => change(some, { push: true })}
        />
      </section>
      {!answer && <Empty title="Indiquez un métier ou un titre de départ." />}
      {answer && (
        <Answered answer={answer} what="les métiers proches">
          {({ mobility: { userErrors, readAs, known, reason, routes, matches, caveats, revision, asOf, citation } }) =>
            userErrors.length > 0 ? (
              <UserErrors errors={userErrors} onChoose={({ field }, id) => change(mended(values, field, id))} />
            ) : (
              <section className="stack" aria-labelledby="metiers">
                <h2 id="metiers">Métiers proches</h2>
                {readAs.map(({ profession, sheet }) => (
                  <p key={profession.id} className="note">
                    « {profession.label} » est lu ici par la fiche <ElementLink element={sheet} />.
                  </p>
                ))}
                {!known && <Given routes={routes} />}
                {known ? (
                  <p className="prose">
                    Ce que peu de métiers demandent compte le plus ; ce que tous demandent ne compte presque pas. La
                    proximité range, elle ne promet rien : ni embauche, ni équivalence.
                  </p>
                ) : (
                  <Empty title="Métiers proches inconnus.">
                    {capitalised((reason ?? '').replace(/^Inconnu\s: /, ''))}
                  </Empty>
                )}
                <ol className="matches">
                  {matches.map((match, index) => (
                    <ProfessionMatch key={match.profession.id} match={match} rank={index + 1} values={values} />
                  ))}
                </ol>
                {known && <Given routes={routes} />}
                <Caveats caveats={caveats} />
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
