import type { ReactNode } from 'react'
import { ParcoursNeighboursDocument, ParcoursPathsDocument, ParcoursTitlesDocument } from '../../generated/graphql.ts'
import { Glossed } from '../../ui/Glossed.tsx'
import { Page } from '../../ui/Page.tsx'
import { useAddressState } from '../../ui/useAddressState.ts'
import { useQuery } from '../../ui/useQuery.ts'
import { NearestProfessions, nearQuestion } from './NearestProfessions.tsx'
import { PathsBetween, pathsQuestion } from './PathsBetween.tsx'
import { nearSentence, pathsSentence, waysSentence } from './sentence.ts'
import { parcoursFields, type ViewProps } from './state.ts'
import { TitlesOnTheWay, waysQuestion } from './TitlesOnTheWay.tsx'
import './parcours.css'

const views = [
  { vue: '', name: 'Droit et titres', about: 'Que donne le droit, quels titres rapprochent ?' },
  { vue: 'metiers', name: 'Métiers proches', about: 'Vers quels métiers se tourner, et pourquoi ?' },
  { vue: 'chemins', name: 'Chemins', about: 'Par quoi deux éléments sont-ils reliés ?' },
] as const

const purpose =
  'Passer d’un métier ou d’un titre à un autre : par quels titres, vers quels métiers proches, et par quels liens.'

/**
 * What the view of the address shows, and its answer in a sentence: null before a question, empty before the answer.
 */
function useView({ values, change }: ViewProps): { said: string | null; view: ReactNode } {
  const vue = views.find((one) => one.vue === values.vue)?.vue ?? ''
  const [toWays, toNear, toPaths] = [
    vue === '' ? waysQuestion(values) : null,
    vue === 'metiers' ? nearQuestion(values) : null,
    vue === 'chemins' ? pathsQuestion(values) : null,
  ]
  const ways = useQuery(ParcoursTitlesDocument, toWays)
  const near = useQuery(ParcoursNeighboursDocument, toNear)
  const paths = useQuery(ParcoursPathsDocument, toPaths)
  if (vue === 'metiers') {
    const found = near.data?.mobility
    return {
      said: toNear && (found?.userErrors.length === 0 ? nearSentence(found) : ''),
      view: <NearestProfessions values={values} change={change} answer={toNear && near} />,
    }
  }
  if (vue === 'chemins') {
    const found = paths.data?.paths
    return {
      said: toPaths && (found?.userErrors.length === 0 ? pathsSentence(found) : ''),
      view: <PathsBetween values={values} change={change} answer={toPaths && paths} />,
    }
  }
  const found = ways.data?.pathways
  return {
    said: toWays && (found && (found.entry || found.userErrors.length === 0) ? waysSentence(found) : ''),
    view: <TitlesOnTheWay values={values} change={change} answer={toWays && ways} />,
  }
}

/** Three ways to look for a way: titles, neighbouring trades, chains of relations. */
export default function Parcours() {
  const [values, change] = useAddressState(parcoursFields)
  const { said, view } = useView({ values, change })
  return (
    <Page
      title="Parcours"
      lead={
        said === null ? (
          purpose
        ) : (
          <p className="answer-first">
            <Glossed>{said || purpose}</Glossed>
          </p>
        )
      }
      contents
    >
      <fieldset className="ways choice-cards" aria-label="Façon de chercher">
        {views.map(({ vue, name, about }) => (
          <button
            key={vue}
            type="button"
            aria-pressed={vue === (views.find((one) => one.vue === values.vue)?.vue ?? '')}
            onClick={() => change({ vue }, { push: true })}
          >
            <strong>{name}</strong>
            <span>{about}</span>
          </button>
        ))}
      </fieldset>
      {view}
    </Page>
  )
}
