import { ParcoursTitlesDocument } from '../../generated/graphql.ts'
import { Glossed } from '../../ui/Glossed.tsx'
import { Page } from '../../ui/Page.tsx'
import { useAddressState } from '../../ui/useAddressState.ts'
import { useQuery } from '../../ui/useQuery.ts'
import { NearestProfessions } from './NearestProfessions.tsx'
import { PathsBetween } from './PathsBetween.tsx'
import { sentence } from './sentence.ts'
import { parcoursFields } from './state.ts'
import { TitlesOnTheWay, waysQuestion } from './TitlesOnTheWay.tsx'
import './parcours.css'

const views = [
  { vue: '', name: 'Droit et titres', about: 'Que donne le droit, quels titres rapprochent ?', View: undefined },
  {
    vue: 'metiers',
    name: 'Métiers proches',
    about: 'Vers quels métiers se tourner, et pourquoi ?',
    View: NearestProfessions,
  },
  { vue: 'chemins', name: 'Chemins', about: 'Par quoi deux éléments sont-ils reliés ?', View: PathsBetween },
] as const

const purpose =
  'Passer d’un métier ou d’un titre à un autre : par quels titres, vers quels métiers proches, et par quels liens.'

/** Three ways to look for a way: titles, neighbouring trades, chains of relations. */
export default function Parcours() {
  const [values, change] = useAddressState(parcoursFields)
  const { View } = views.find(({ vue }) => vue === values.vue) ?? views[0]
  const question = View ? null : waysQuestion(values)
  const ways = useQuery(ParcoursTitlesDocument, question)
  const found = ways.data?.pathways
  return (
    <Page
      title="Parcours"
      lead={
        question ? (
          <p className="answer-first">
            <Glossed>{found && (found.entry || found.userErrors.length === 0) ? sentence(found) : purpose}</Glossed>
          </p>
        ) : (
          purpose
        )
      }
      contents
    >
      <fieldset className="ways choice-cards" aria-label="Façon de chercher">
        {views.map(({ vue, name, about }) => (
          <button
            key={vue}
            type="button"
            aria-pressed={View === views.find((one) => one.vue === vue)?.View}
            onClick={() => change({ vue }, { push: true })}
          >
            <strong>{name}</strong>
            <span>{about}</span>
          </button>
        ))}
      </fieldset>
      {View ? (
        <View values={values} change={change} />
      ) : (
        <TitlesOnTheWay values={values} change={change} answer={question && ways} />
      )}
    </Page>
  )
}
