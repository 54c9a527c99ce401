import type { ReactNode } from 'react'
import { notice } from '../../../words/wording.ts'
import type { ParcoursTitlesQuery } from '../../generated/graphql.ts'
import { typeset } from '../../typography.ts'
import { Assumed } from '../../ui/Assumed.tsx'
import { Caveats } from '../../ui/Caveats.tsx'
import { CiteThis } from '../../ui/CiteThis.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { Glossed } from '../../ui/Glossed.tsx'
import { LawRoutes } from '../../ui/LawRoutes.tsx'
import { Onward } from '../../ui/Onward.tsx'
import { plural, readingNotice, uncapitalised } from '../../words.ts'
import { PathwayCard } from './PathwayCard.tsx'
import { standing } from './sentence.ts'
import type { ViewProps } from './state.ts'

type Answer = ParcoursTitlesQuery['pathways']

/** The answer in its three parts, never mixed; `children` say what was wrong with the question. */
export function Ways({
  answer,
  values,
  children,
}: {
  answer: Answer
  values: ViewProps['values']
  children: ReactNode
}) {
  const { target, assumptions, law, start, pathways, truncated, setAside, unread, caveats, revision, asOf, citation } =
    answer
  return (
    <section className="stack" aria-labelledby="parcours">
      <h2 id="parcours">Vers {target ? `« ${target.label} »` : 'le but'}</h2>
      <Entry answer={answer} />
      <Assumed assumptions={assumptions} />
      <Onward from="/parcours" values={values} target={values.cible} certification={answer.entry?.certification.id} />
      <section className="part part-law stack-tight" aria-labelledby="droit">
        <h2 id="droit">Ce que donne le droit</h2>
        {law.length > 0 ? (
          <LawRoutes routes={law} />
        ) : (
          <p>Aucun texte connu ici ne mène de ce qui est détenu à ce but.</p>
        )}
      </section>
      <section className="part part-tables stack" aria-labelledby="tables">
        <h2 id="tables">Par d’autres titres, d’après nos tables</h2>
        {start ? <Tables start={start} pathways={pathways} /> : children}
        <ol className="pathways">
          {start &&
            pathways.map((pathway) => <PathwayCard key={pathway.id} pathway={pathway} start={start} target={target} />)}
        </ol>
        {truncated && <p className="quiet">D’autres parcours existent ; seuls les premiers sont montrés.</p>}
        {setAside.length > 0 && (
          <details>
            <summary>{plural(setAside.length, 'titre non proposé', 'titres non proposés')}, et pourquoi</summary>
            <Said items={setAside} />
          </details>
        )}
      </section>
      {unread.length > 0 && (
        <section className="part part-unknown stack-tight" aria-labelledby="inconnu">
          <h2 id="inconnu">Ce qui n’est pas connu</h2>
          <p className="quiet">Non lu en regard du but : on n’en conclut ni qu’il manque, ni qu’il couvre.</p>
          <Said items={unread} />
        </section>
      )}
      <Caveats caveats={caveats} />
      <p className="quiet print-only">
        {notice} {readingNotice}
      </p>
      <CiteThis revision={revision} asOf={asOf} citation={citation} />
    </section>
  )
}

/** Whether the target may be entered, and what replaces it. */
function Entry({ answer: { entry } }: { answer: Answer }) {
  if (!entry) return null
  const { certification, enrolment, prerequisites, successors } = entry
  return (
    <div className={enrolment.state === 'CLOSED' ? 'note' : undefined}>
      <p>
        <ElementLink element={certification} />
        {'\u00a0'}: {uncapitalised(enrolment.message)}.
      </p>
      {successors.map((successor) => (
        <p key={successor.id}>
          <strong>Ce titre est remplacé</strong> par <ElementLink element={successor} />
          {'\u00a0'}: viser plutôt celui-ci.
        </p>
      ))}
      {prerequisites && (
        <p className="quiet">
          <strong>Conditions d’entrée connues.</strong> <Glossed>{prerequisites}</Glossed>
        </p>
      )}
    </div>
  )
}

/** Where one stands, and what titles change of it. */
function Tables({ start, pathways }: { start: NonNullable<Answer['start']>; pathways: Answer['pathways'] }) {
  return (
    <p className="prose">
      {standing(start)}{' '}
      {pathways.length === 0
        ? 'Aucun titre ouvert aux inscriptions et lu en regard de ce but n’en rapproche.'
        : 'Les titres ci-dessous, ouverts aux inscriptions, en rapprochent. ' +
          'Ils ne remplacent pas le but, et aucun document ne donne de durée.'}
    </p>
  )
}

const Said = ({ items }: { items: readonly { certification: { id: string; label: string }; message: string }[] }) => (
  <ul className="plain-list stack-tight">
    {items.map(({ certification, message }) => (
      <li key={certification.id}>
        <ElementLink element={certification} /> –{' '}
        {message.replaceAll(typeset(`« ${certification.label} »`), 'ce titre')}
      </li>
    ))}
  </ul>
)
