import type { PolicyImpactQuery } from '../generated/operations/graphql.ts'
import { counted, heading, headLines, item } from './parts.ts'

type Answer = PolicyImpactQuery['policyImpact']

const names: Partial<Record<Answer['items'][number]['kind'], string>> = {
  Activity: 'Activités',
  Competence: 'Compétences',
  Profession: 'Métiers',
  Certification: 'Certifications',
  ActivityDomain: "Domaines d'activités",
  Bloc: 'Blocs',
  Policy: 'Politiques',
}

export function policyReport(answer: Answer): string[] {
  const { plan } = answer
  const counts = answer.kindCounts.filter(({ stated, derived }) => stated + derived > 0)
  return [
    ...headLines(`Ce qu'encadre : ${answer.policy?.label ?? ''}`, answer),
    ...(answer.policy?.legalReference ? [item(answer.policy.legalReference, 0)] : []),
    '',
    ...(counts.length === 0
      ? ["D'après les textes du graphe, cette politique n'encadre aucune activité, compétence ni métier."]
      : []),
    ...counts.map(
      ({ kind, stated, derived, direct }) =>
        `  ${names[kind] ?? kind} : ${stated} d'après les textes${stated > 0 ? `, dont ${direct} directement` : ''}` +
        (derived > 0 ? ` ; ${derived} par déduction seulement` : ''),
    ),
    ...(!answer.includeDerived && counts.some(({ derived }) => derived > 0)
      ? ['  Ce qui est déduit par le projet : ajouter --derived']
      : []),
    ...answer.items.map(({ element, kind, stated, derived }) => {
      const way = stated ?? derived
      return item(
        `${names[kind] ?? kind} : ${element.label} ` +
          `(${counted(way?.steps ?? 0, 'étape')}${stated ? '' : ', déduit'} ; ${way?.statedAt.join(' ; ') ?? ''})`,
      )
    }),
    ...(answer.uncovered.length > 0
      ? [
          ...heading("Compétences qu'aucun métier du graphe ne couvre"),
          ...answer.uncovered.map(({ code, label }) => item(`– ${code} ${label}`)),
        ]
      : []),
    ...(plan
      ? [
          '',
          `Parties : ${[
            counted(plan.axes.length, 'axe'),
            counted(plan.objectives.length, 'objectif'),
            counted(plan.actions.length, 'action'),
            `${plan.resources.length} moyens`,
            counted(plan.deliverables.length, 'livrable'),
          ].join(', ')}.`,
        ]
      : []),
  ]
}
