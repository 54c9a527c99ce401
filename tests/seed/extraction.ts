/**
 * What the documents say item by item, as the extraction beside them has it: the measure for the statements that the
 * locators give.
 */
import { readExtraction } from './documents.ts'

export interface Expected {
  id: string
  text: string
}
/** The wording of the items that an element lists without making them elements. */
export interface ExpectedItems {
  id: string
  property: 'elementLines' | 'modalityLines'
  texts: string[]
}

interface Item {
  id: string
  texte: string
}
type Wording = Pick<Item, 'texte'>

interface Production {
  ref: string
  production?: Wording
  intitule_partie?: Wording
  elements: Wording[]
  modalites?: Wording[]
}
interface Cpas {
  domaines: {
    code: string
    'intitule_detail_1.3': Wording
    activites: { id: string; principales_activites: Item[] }[]
  }[]
  blocs: {
    numero: string
    intitule_source: Wording
    activites: {
      id: string
      'activite_1.3': string
      intitule: Wording
      macro_competence: Wording | null
      competences: Item[]
      productions: Production[]
      criteres: { production?: string; criteres: Wording[] }[]
    }[]
  }[]
}

/** `P1` for the whole assessment, `P1.2` for what belongs to the part that an activity holds. */
function holders(content: Cpas): { holder: string; production: Production; criteria: Wording[] }[] {
  const parts = new Map<string, number>()
  return content.blocs.flatMap(({ activites }) =>
    activites.flatMap(({ productions, criteres }) =>
      productions.map((production) => {
        const part = production.intitule_partie ? (parts.get(production.ref) ?? 0) + 1 : undefined
        if (part) parts.set(production.ref, part)
        const criteria = criteres
          .filter((rubric) => !rubric.production || rubric.production === production.ref)
          .flatMap((rubric) => rubric.criteres)
        return { holder: `cpas-2025:${production.ref}${part ? `.${part}` : ''}`, production, criteria }
      }),
    ),
  )
}

export function cpas(): { competences: Expected[]; others: Expected[]; items: ExpectedItems[] } {
  const content = readExtraction<Cpas>('cpas')
  const activities = content.blocs.flatMap((bloc) => bloc.activites)
  const produced = holders(content)
  return {
    competences: activities.flatMap(({ id, macro_competence: macro, competences }) => [
      ...(macro ? [{ id: `cpas-2025:${id}`, text: macro.texte }] : []),
      ...competences.map((competence) => ({ id: `cpas-2025:${competence.id}`, text: competence.texte })),
    ]),
    others: [
      ...content.domaines.map((domain) => ({
        id: `cpas-2025:${domain.code}`,
        text: domain['intitule_detail_1.3'].texte,
      })),
      ...content.domaines.flatMap((domain) =>
        domain.activites.flatMap((activity) =>
          activity.principales_activites.map(({ id, texte }) => ({ id: `cpas-2025:${id}`, text: texte })),
        ),
      ),
      ...content.blocs.map((bloc) => ({ id: `cpas-2025:${bloc.numero}`, text: bloc.intitule_source.texte })),
      ...activities.map((activity) => ({ id: `cpas-2025:${activity['activite_1.3']}`, text: activity.intitule.texte })),
      ...produced.flatMap(({ holder, production: { ref, production, intitule_partie: part }, criteria }) => [
        ...(production ? [{ id: `cpas-2025:${ref}`, text: production.texte }] : []),
        ...(part ? [{ id: holder, text: part.texte }] : []),
        ...criteria.map(({ texte }, index) => ({ id: `${holder}.k${index + 1}`, text: texte })),
      ]),
    ],
    items: produced.flatMap(({ holder, production: { ref, elements, modalites } }): ExpectedItems[] => [
      { id: holder, property: 'elementLines', texts: elements.map(({ texte }) => texte) },
      ...(modalites
        ? [{ id: `cpas-2025:${ref}`, property: 'modalityLines' as const, texts: modalites.map(({ texte }) => texte) }]
        : []),
    ]),
  }
}

interface Caferuis {
  fonctions: {
    numero: number
    intitule: string
    intitule_source?: string
    registres: (Item & { activites: Item[] })[]
    activites_hors_registre: Item[]
  }[]
  domaines_de_competences: {
    numero: number
    intitule: string
    competences: { numero: string; intitule: string; indicateurs: Item[] }[]
  }[]
}

export function caferuis(): { competences: Expected[]; others: Expected[] } {
  const content = readExtraction<Caferuis>('caferuis')
  const competences = content.domaines_de_competences.flatMap((domain) => domain.competences)
  const item = ({ id, texte }: Item): Expected => ({ id: `caferuis-2004:${id}`, text: texte })
  return {
    competences: competences.map(({ numero, intitule }) => ({ id: `caferuis-2004:${numero}`, text: intitule })),
    others: [
      ...content.fonctions.map(({ numero, intitule, intitule_source: printed }) => ({
        id: `caferuis-2004:F${numero}`,
        text: printed ?? intitule,
      })),
      ...content.fonctions.flatMap(({ registres, activites_hors_registre: direct }) =>
        [...registres, ...registres.flatMap((register) => register.activites), ...direct].map(item),
      ),
      ...content.domaines_de_competences.map(({ numero, intitule }) => ({
        id: `caferuis-2004:D${numero}`,
        text: intitule,
      })),
      ...competences.flatMap((competence) => competence.indicateurs.map(item)),
    ],
  }
}

interface Deass {
  blocs: {
    id: string
    intitule_section_2: string
    activites: Item[]
    competences: (Item & { indicateurs: Item[] })[]
  }[]
}

export function deass(): { competences: Expected[]; others: Expected[] } {
  const { blocs } = readExtraction<Deass>('deass')
  const item = ({ id, texte }: Item): Expected => ({ id: `deass-2026:${id}`, text: texte })
  const competences = blocs.flatMap((bloc) => bloc.competences)
  return {
    competences: competences.map(item),
    others: [
      ...blocs.map(({ id, intitule_section_2: title }) => ({ id: `deass-2026:${id}`, text: title })),
      ...blocs.flatMap((bloc) => bloc.activites).map(item),
      ...competences.flatMap((competence) => competence.indicateurs).map(item),
    ],
  }
}

interface Numbered extends Wording {
  numero: number
}
interface Plan {
  preambule: { objectifs_RH_du_SROMS: (Wording & { n: number })[] }
  axes: { numero: number; orientation_strategique: string }[]
  objectifs: { code: string; libelle_synthese: string }[]
  actions: Numbered[]
  ressources_moyens: (Wording & { axe: number })[]
  livrables: Numbered[]
}

export function plan(): Expected[] {
  const content = readExtraction<Plan>('plan')
  const ofAxis = (axis: number): Wording[] => content.ressources_moyens.filter(({ axe }) => axe === axis)
  return [
    ...content.preambule.objectifs_RH_du_SROMS.map(({ n, texte }) => ({ id: `plan-2014:sroms-${n}`, text: texte })),
    ...content.axes.map(({ numero, orientation_strategique: title }) => ({
      id: `plan-2014:axe-${numero}`,
      text: title,
    })),
    ...content.objectifs.map(({ code, libelle_synthese: title }) => ({ id: `plan-2014:${code}`, text: title })),
    ...content.actions.map(({ numero, texte }) => ({ id: `plan-2014:action-${numero}`, text: texte })),
    ...content.livrables.map(({ numero, texte }) => ({ id: `plan-2014:livrable-${numero}`, text: texte })),
    ...content.axes.flatMap(({ numero: axis }) =>
      ofAxis(axis).map(({ texte }, index) => ({
        id: `plan-2014:moyen-${axis}-${String(index + 1).padStart(2, '0')}`,
        text: texte,
      })),
    ),
  ]
}

/** The plan's glossary, by the line it is printed on. */
export const glossary = (): { ligne: number; libelle: string }[] =>
  readExtraction<{ glossaire: { ligne: number; libelle: string }[] }>('plan').glossaire

interface Synthese {
  referentiels: { nom: Wording; enonce_de_finalite: Wording; domaines: Wording[]; idees_force?: Wording[] }[]
  leviers_d_action: { leviers: (Wording & { domaines?: Wording[] })[] }
}

export function synthese(): Expected[] {
  const { referentiels, leviers_d_action: actions } = readExtraction<Synthese>('synthese')
  const list = (prefix: string, items: Wording[] = []): Expected[] =>
    items.map(({ texte }, index) => ({ id: `synthese-2016:${prefix}${index + 1}`, text: texte }))
  return [
    ...referentiels.flatMap(({ nom, enonce_de_finalite: purpose, domaines, idees_force: ideas }, index) => {
      const [name, letter] = index === 0 ? ['socle', 'S'] : ['encadrant', 'E']
      return [
        { id: `synthese-2016:${name}`, text: nom.texte },
        { id: `synthese-2016:${letter}`, text: purpose.texte },
        ...list(letter as string, domaines),
        ...list('idee-', ideas),
      ]
    }),
    ...list('levier-', actions.leviers),
    ...list(
      'projet-',
      actions.leviers.flatMap(({ domaines }) => domaines ?? []),
    ),
  ]
}
