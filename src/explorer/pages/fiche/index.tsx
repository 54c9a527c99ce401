import { useParams } from 'wouter'
import { ExplorerFicheDocument } from '../../generated/graphql.ts'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { ChooseElement } from './ChooseElement.tsx'
import { Fiche } from './Fiche.tsx'
import './fiche.css'

/** `/fiche/<id>`: everything the graph says of one element. `/fiche` alone asks which. */
export default function FichePage() {
  const id = useParams<{ id?: string }>().id
  return id ? <FicheOf key={id} id={decodeURIComponent(id)} /> : <ChooseElement title="Ouvrir une fiche" />
}

function FicheOf({ id }: { id: string }) {
  const variables = { id }
  const { data, fault, retry } = useQuery(ExplorerFicheDocument, variables)
  if (data?.node) return <Fiche node={data.node} query={{ text: ExplorerFicheDocument.toString(), variables }} />
  if (data) return <ChooseElement title="Fiche introuvable" lead={`Rien ne porte l’identifiant « ${id} ». Il a peut-être été mal recopié, ou l’élément a quitté les données.`} />
  return <Page title="Fiche">{fault ? <ErrorNotice fault={fault} onRetry={retry} /> : <Loading what="la fiche" />}</Page>
}
