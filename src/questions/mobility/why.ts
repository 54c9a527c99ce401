/** Says in one French sentence why a profession is near. */
import type { Comparison, MobilityModel, SharedItem } from './types.ts'

const counted = (number: number, one: string, several = `${one}s`): string => `${number} ${number > 1 ? several : one}`
const quoted = (label: string): string => `« ${label} »`

/** An item is worth naming where few have it. */
function rarest(items: SharedItem[], model: MobilityModel): string {
  const named = items.slice(0, 2).map(({ item, professionCount }) => {
    const label = quoted(model.items.get(item)?.label ?? item)
    return professionCount > 1 ? `${label} (${counted(professionCount, 'métier')} sur ${model.size})` : label
  })
  return named.join(' et ')
}

function inPart(aligned: SharedItem[]): string {
  const parts = aligned.filter(({ share }) => share <= 0.5).length
  return parts === 0 ? '' : parts === aligned.length ? ', en partie seulement' : ` (${parts} en partie seulement)`
}

/**
 * « 12 compétences et 5 savoirs en commun, dont « … » (6 métiers sur 1584) et « … » ; même domaine professionnel :
 * Soins paramédicaux. »
 */
export function whyNear(label: string, comparison: Comparison, model: MobilityModel): string {
  const { shared, macroCompetences, sameDomain, sameWiderDomain } = comparison
  const ofFamily = (family: string): SharedItem[] =>
    shared.filter(({ item }) => model.items.get(item)?.family === family)
  const [competences, savoirs, contexts] = [ofFamily('competences'), ofFamily('savoirs'), ofFamily('contexts')]
  const kinds = [
    competences.length > 0 ? counted(competences.length, 'compétence') : '',
    savoirs.length > 0 ? counted(savoirs.length, 'savoir') : '',
  ].filter(Boolean)
  const aligned = competences.filter(({ share }) => share < 1)
  const every = aligned.length > 1 ? 'toutes' : 'celle-ci'
  const those = aligned.length === competences.length ? every : counted(aligned.length, 'compétence')
  const telling = shared.filter(({ item }) => model.items.get(item)?.family !== 'contexts')
  const clauses = [
    kinds.length > 0 ? `${kinds.join(' et ')} en commun, dont ${rarest(telling, model)}` : '',
    aligned.length > 0 ? `${those} par rapprochement${inPart(aligned)}, sans valeur juridique` : '',
    macroCompetences.length > 0
      ? `${counted(macroCompetences.length, 'macro-compétence')} en commun par d'autres compétences`
      : '',
    contexts.length > 0 ? `${counted(contexts.length, 'condition')} de travail en commun` : '',
    sameDomain
      ? `même domaine professionnel : ${sameDomain.label}`
      : sameWiderDomain
        ? `même grand domaine : ${sameWiderDomain.label}`
        : '',
  ].filter(Boolean)
  return `${label} : ${clauses.join(' ; ')}.`
}
