import { useParams } from 'react-router'
import { ExplorerFicheDocument } from '../../generated/graphql.ts'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { ChooseElement } from './ChooseElement.tsx'
import { Fiche, Said, Standing } from './Fiche.tsx'
import './fiche.css'

const everything =
  'Compétence, métier, certification, activité, politique publique : tout ce que contiennent les données a sa fiche.'

/** `/fiche/<id>`: everything the graph says of one element. `/fiche` alone asks which. */
export default function FichePage() {
  const id = useParams().id
  if (id) return <FicheOf key={id} id={id} />
  return (
    <Page title="Ouvrir une fiche" lead={everything}>
      <ChooseElement />
    </Page>
  )
}

/** One page from loading to answer, so that its heading keeps the focus. */
function FicheOf({ id }: { id: string }) {
  const variables = { id }
  const { data, fault, retry } = useQuery(ExplorerFicheDocument, variables)
  const node = data?.node
  if (node) {
    return (
      <Page
        title={node.label}
        lead={
          <>
            <Standing node={node} />
            <Said node={node} />
          </>
        }
        contents
      >
        <Fiche node={node} query={{ text: ExplorerFicheDocument.toString(), variables }} />
      </Page>
    )
  }
  if (data) {
    return (
      <Page
        title="Fiche introuvable"
        lead={
          `Rien ne porte l’identifiant « ${id} ». ` +
          'Il a peut-être été mal recopié, ou l’élément a quitté les données.'
        }
      >
        <ChooseElement />
      </Page>
    )
  }
  return (
    <Page title="Fiche">{fault ? <ErrorNotice fault={fault} onRetry={retry} /> : <Loading what="la fiche" />}</Page>
  )
}
