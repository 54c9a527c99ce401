/** The page's answer in one sentence: whether VAE is open, then how much was declared. */
import { ofThe } from '../../../words/articles.ts'
import { typeset } from '../../typography.ts'
import { plural } from '../../words.ts'

/** What the sentence needs of the answer. */
interface Asked {
  access: { state: string } | null
  enrolment: { state: string } | null
  certification: { kind: string; label: string } | null
  blocs: readonly { bloc: object | null; activityCounts: { total: number; declared: number } }[]
}

function access({ access: way, enrolment, certification }: Asked): string {
  const whose = certification ? ` ${ofThe(certification)}` : ''
  const vae = `La VAE${whose}`
  if (way?.state === 'NO') return `${vae} n’est pas ouverte`
  if (way?.state !== 'YES') return `L’ouverture de la VAE${whose} n’est pas confirmée`
  if (enrolment?.state === 'CLOSED') return `${vae} n’est plus ouverte aux inscriptions`
  return enrolment?.state === 'NOT_YET' ? `${vae} n’est pas encore ouverte` : `${vae} est ouverte`
}

/** « La VAE est ouverte ; 8 activités déclarées sur 47, dans 3 blocs sur 6. » */
export function sentence(vae: Asked): string {
  const described = vae.blocs.filter(({ activityCounts }) => activityCounts.total > 0)
  const total = described.reduce((sum, { activityCounts }) => sum + activityCounts.total, 0)
  const done = described.reduce((sum, { activityCounts }) => sum + activityCounts.declared, 0)
  const blocs = described.filter(({ bloc }) => bloc)
  const touched = blocs.filter(({ activityCounts }) => activityCounts.declared > 0).length
  if (total === 0)
    return typeset(
      `${access(vae)} ; ses activités ne sont pas décrites ici bloc par bloc : ` +
        'le dossier tient en règles, en questions et en notes.',
    )
  if (done === 0)
    return typeset(`${access(vae)} ; aucune activité sur ${total} n’est encore déclarée : cochez ce qui a été fait.`)
  return typeset(
    `${access(vae)} ; ${plural(done, 'activité déclarée', 'activités déclarées')} sur ${total}` +
      (blocs.length > 1 ? `, dans ${plural(touched, 'bloc')} sur ${blocs.length}.` : '.'),
  )
}
