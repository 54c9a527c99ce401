/** What a fiche says of an element besides its label: a short list of facts, in French, by kind. */
import { inTime } from '../../../words/wording.ts'
import type { ExplorerFicheQuery } from '../../generated/graphql.ts'
import { isOfficial, thirdParty } from '../../official.ts'
import { typeset } from '../../typography.ts'
import { dateInWords, methodInWords } from '../../words.ts'

export type FicheNode = NonNullable<ExplorerFicheQuery['node']>
type Of<Kind extends FicheNode['__typename']> = Extract<FicheNode, { __typename: Kind }>

export interface Fact {
  name: string
  /** One value, or several as a list. */
  value: string | string[]
  link?: { address: string; text: string }
  /** Shown with the identifiers only: it tells an adviser nothing. */
  internal?: boolean
}

const frameworkKinds = {
  ACTIVITIES: 'Activités',
  COMPETENCES: 'Compétences',
  CERTIFICATION: 'Certification',
  PLAN: 'Plan',
  TAXONOMY: 'Nomenclature',
}
const levels = { MACRO: 'Compétence d’ensemble', DETAILED: 'Compétence détaillée' }
const policyKinds = { LAW: 'Loi', PLAN: 'Plan', STRATEGY: 'Stratégie', NOTION: 'Notion' }
const bridgeKinds = {
  DISPENSE_CERTIFICATION: 'Dispense de certification : le bloc compte comme obtenu',
  DISPENSE_FORMATION: 'Dispense de formation : pas d’obligation de suivre cette partie',
  ALLEGEMENT: 'Allègement : formation plus courte, évaluation toujours due',
  ACCESS: 'Accès : permet d’entrer ou de se présenter',
  CORRESPONDANCE: 'Correspondance publiée, avec l’effet indiqué',
}
const savoirTypes = {
  THEORETICAL: 'Savoir théorique',
  PROCEDURAL: 'Savoir procédural',
  KNOW_HOW: 'Savoir-faire',
  BEHAVIOURAL: 'Savoir se comporter',
  EXPERIENTIAL: 'Savoir d’expérience',
}
const scopes = { COMMON: 'Commun à tous', SPECIFIC: 'Propre à un contexte d’exercice' }
const audiences = {
  FORMATION: 'Personnes venant de la formation',
  VAE: 'Personnes en VAE',
  ALL: 'Toutes les personnes',
}
const statuses = { ACCEPTED: 'Retenue', PROPOSED: 'Proposée, pas encore relue', REJECTED: 'Écartée' }
const routes: Record<string, string> = {
  FORMATION: 'Formation',
  APPRENTISSAGE: 'Apprentissage',
  CONTINUE: 'Formation continue',
  FORMATION_CONTINUE: 'Formation continue',
  PROFESSIONNALISATION: 'Contrat de professionnalisation',
  CANDIDATURE_INDIVIDUELLE: 'Candidature individuelle',
}

const yes = (value: boolean | null | undefined, affirmed: string, denied: string): string | undefined =>
  value == null ? undefined : value ? affirmed : denied
const on = (date: string | null | undefined): string | undefined => (date ? dateInWords(date) : undefined)

function windowInWords(from: string | null | undefined, until: string | null | undefined): string | undefined {
  const words = [from ? inTime.from(from) : '', until ? inTime.until(until) : ''].filter(Boolean)
  return words.length > 0 ? typeset(words.join(', ')) : undefined
}

const checked = (words: string | undefined, isDeduced: boolean): string | undefined =>
  words && isDeduced ? `${words} (déduit, à vérifier)` : words

function certificationFacts(node: Of<'Certification'>): (Fact | undefined)[] {
  const deduced = (words: string | undefined, ...dates: string[]): string | undefined =>
    checked(
      words,
      node.deducedDates.some((date) => dates.includes(date)),
    )
  return [
    fact('Code RNCP', node.rncpCode),
    fact('NSF', node.nsf.join(', ')),
    fact('Formacode', node.formacodes.join(', ')),
    onlinePage(node.registerUrl),
    fact('Niveau', node.qualificationLevel == null ? null : String(node.qualificationLevel)),
    fact('Certificateur', node.certifier),
    fact('Entrée en formation', deduced(windowInWords(node.enrolFrom, node.enrolUntil), 'enrolFrom', 'enrolUntil')),
    fact('Première délivrance', deduced(on(node.firstAwardedOn), 'firstAwardedOn')),
    fact('Délivrée jusqu’au', deduced(on(node.deliverUntil), 'deliverUntil')),
    fact(
      'Autres voies d’accès',
      node.accessRoutes.flatMap(({ route, inWords, note, source }) =>
        route === 'VAE'
          ? []
          : `${routes[route] ?? route} : ${inWords}${note ? ` – ${note}` : ''}${source ? ` (${source.label})` : ''}`,
      ),
    ),
    fact('Jury de la VAE', node.accessRoutes.find(({ route }) => route === 'VAE')?.jury),
    fact(
      'Ce qui diffère de la fiche du répertoire',
      node.differences.map(({ inWords }) => typeset(inWords)),
    ),
    fact('Personnes certifiées', outcomesInWords(node.registration?.outcomes ?? [])),
    fact('Codes ROME de la fiche', node.registration?.romeCodes.join(', ')),
    fact('Prérequis', node.prerequisites),
    fact('Texte', node.legalReference),
    fact('Qui reste sous les anciennes règles', node.transition && typeset(node.transition.text)),
  ]
}

/** Years, the latest first: « 2024 : 40, dont 6 par la VAE ; 85 % dans le métier visé à six mois ». */
const outcomesInWords = (outcomes: Of<'Registration'>['outcomes']): string[] =>
  outcomes.map(({ year, certified, certifiedByVae, inTrade }) =>
    typeset(
      `${year} : ${certified ?? 'nombre non dit'}` +
        (certifiedByVae == null ? '' : `, dont ${certifiedByVae} par la VAE`) +
        (inTrade == null ? '' : ` ; ${inTrade} % dans le métier visé à six mois`),
    ),
  )

const onlinePage = (address: string | null): Fact | undefined =>
  address ? { name: 'Fiche en ligne', value: address, link: { address, text: 'francecompetences.fr' } } : undefined

/** What the register's free text was made into. */
const cut = (split: boolean | null): string | null =>
  split === null
    ? null
    : split
      ? 'Découpée par ce projet dans le texte de la fiche'
      : 'Texte de la fiche, que rien ne divise'

function fact(name: string, value: string | readonly string[] | null | undefined): Fact | undefined {
  if (typeof value === 'string') return value === '' ? undefined : { name, value }
  return value && value.length > 0 ? { name, value: [...value] } : undefined
}

/** What a closed value is called; nothing where an import left it out. */
const said = <Value extends string>(names: Record<Value, string>, value: Value | null): string | null =>
  value === null ? null : names[value]

function ownFacts(node: FicheNode): (Fact | undefined)[] {
  switch (node.__typename) {
    case 'Framework':
      return [
        fact('Nature', said(frameworkKinds, node.frameworkKind)),
        fact('Publié par', node.publisher),
        fact('Publié le', on(node.publishedOn)),
        fact('Version', node.version),
        fact('Portée', yes(node.prescriptive, 'Prescriptif', 'N’impose rien : le texte le dit lui-même')),
        fact('Objet', node.purpose),
      ]
    case 'Profession':
      return [fact('Fiches ROME', node.romeCodes.join(', '))]
    case 'Certification':
      return certificationFacts(node)
    case 'Registration':
      return [
        onlinePage(node.registerAddress),
        fact('Situation', yes(node.active, 'Active', 'Inactive : on ne peut plus s’y inscrire')),
        fact('État de la fiche', node.registerStatus),
        fact('Enregistrement', node.recorded),
        fact('NSF', node.nsf),
        fact('Formacode', node.formacodes),
        fact('Partenaires habilités', node.partners ? String(node.partners) : null),
        fact('Personnes certifiées', outcomesInWords(node.outcomes)),
        fact('Modifiée le', on(node.changedOn)),
      ]
    case 'Activity':
      return [fact('Origine', cut(node.split))]
    case 'Bloc':
      return [
        fact('Nature', node.blocKind === 'DOMAINE' ? 'Domaine de compétences' : 'Bloc de compétences'),
        fact('Portée', scopes[node.scope]),
        fact('Transversal', node.transversal ? 'Oui, à plusieurs diplômes' : null),
      ]
    case 'ActivityDomain':
      return [fact('Portée', said(scopes, node.domainScope))]
    case 'Competence':
      return [fact('Niveau', said(levels, node.level)), fact('Origine', cut(node.split))]
    case 'Savoir':
      return [fact('Type', said(savoirTypes, node.savoirType))]
    case 'Indicator':
      return [fact('S’énonce par', node.verbType)]
    case 'Assessment':
      return [
        fact('S’adresse à', said(audiences, node.audience)),
        fact(
          'Forme',
          [
            yes(node.individual, 'individuelle', 'collective'),
            node.written ? 'écrite' : undefined,
            node.oral ? 'orale' : undefined,
          ]
            .filter((one) => one !== undefined)
            .join(', '),
        ),
        fact('Situation', node.setting),
        fact('Déroulement', node.modalities),
        fact('Comprend', node.elements),
      ]
    case 'AssessmentPart':
      return [fact('Comprend', node.elements)]
    case 'Criterion':
      return [fact('Rubrique', node.rubric)]
    case 'Policy':
      return [
        fact('Nature', said(policyKinds, node.policyKind)),
        fact('Date', on(node.promulgatedOn)),
        fact('Texte', node.legalReference),
        fact('Objet', node.purpose),
      ]
    case 'Organisation':
      return [fact('Sigle', node.acronym)]
    case 'Setting':
      return [fact('Situation', node.settingStatus === 'EMERGING' ? 'Émergent, selon le document' : null)]
    case 'Term':
      return [fact('Sigle', node.termAcronym), fact('Signification', node.expansion)]
    case 'Source':
      return [
        fact('Titre', node.title),
        fact('Publié par', node.publisher),
        fact('Date', on(node.publishedOn)),
        node.fileName ? { name: 'Fichier', value: node.fileName, internal: true } : undefined,
        node.url ? { name: 'Adresse', value: node.url, link: { address: node.url, text: node.url } } : undefined,
        fact('À noter', node.url && !isOfficial(node.url) ? thirdParty : null),
      ]
    case 'Bridge':
      return [
        fact('Ce qu’elle ouvre', said(bridgeKinds, node.bridgeKind)),
        fact('Texte', node.bridgeReference),
        fact('En vigueur', checked(windowInWords(node.validFrom, node.validUntil), node.bridgeDeduced.length > 0)),
        fact('Effet', node.effect),
        fact('Vérification', node.verified ? null : 'À vérifier : elle ne compte dans aucune réponse'),
      ]
    case 'Crosswalk':
      return [
        fact('Méthode', node.method && methodInWords(node.method)),
        fact('Situation', statuses[node.status]),
        fact(
          'Étendue',
          node.complete ? 'Complète : chaque compétence du second référentiel a été regardée' : 'Incomplète',
        ),
        fact('Relue le', on(node.reviewedOn)),
        fact('Relue par', node.reviewer),
      ]
    case 'VaeStep':
      return [fact('Qui agit ou décide', node.actor), fact('Règle', node.rule), fact('Article', node.stepReference)]
    default:
      return []
  }
}

/** The facts that are known, in reading order. */
export const factsOf = (node: FicheNode): Fact[] =>
  [...ownFacts(node), fact('Autres noms', node.synonyms.join(', '))].filter((one): one is Fact => one !== undefined)
