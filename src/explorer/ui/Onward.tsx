import { Link } from 'react-router'
import { type ProfileValues, profileFields } from '../profile.ts'
import { addressOf } from './useAddressState.ts'

const names = Object.keys(profileFields) as (keyof typeof profileFields)[]
const pages = {
  '/ecart': 'Voir ce qui est couvert, compétence par compétence',
  '/parcours': 'Voir ce que donne le droit, et par quels titres passer',
  '/pont-vae': 'Préparer un entretien de VAE',
} as const
type Path = keyof typeof pages

/**
 * The other pages about the same person and the same target, so that nothing is typed twice. `certification` is the one
 * whose VAE is meant; without any, that page is not offered.
 */
export function Onward({
  from,
  values,
  target,
  certification,
}: {
  from: Path
  values: ProfileValues
  target: string
  certification: string | undefined
}) {
  const held = Object.fromEntries(names.map((name) => [name, values[name]]))
  const addresses: readonly (readonly [Path, string])[] = [
    ['/ecart', addressOf({ ...held, cible: target })],
    ['/parcours', addressOf({ ...held, cible: target })],
    ...(certification ? [['/pont-vae', addressOf({ certification, ...held })] as const] : []),
  ]
  return (
    <nav aria-label="Avec les mêmes choix" className="no-print">
      <p className="row">
        {addresses
          .filter(([path]) => path !== from)
          .map(([path, address]) => (
            <Link key={path} to={`${path}${address}`}>
              {pages[path]}
            </Link>
          ))}
      </p>
    </nav>
  )
}
