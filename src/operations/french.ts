/** What the public questions and their arguments are called in French, beside the English of the SDL. */
interface Words {
  title: string
  means: string
}

const argument = (means: string): Words => ({ title: '', means })

export const french: Record<string, Words | undefined> = {
  competenceGap: {
    title: 'Écart de compétences',
    means:
      'Quelles compétences d’une cible (certification, métier, bloc) un profil couvre, en partie ou pas, et pourquoi.',
  },
  vaeBridge: {
    title: 'Pont VAE',
    means: 'Ce qu’un conseiller prépare avant un entretien de VAE : accès, blocs, activités à faire raconter, étapes.',
  },
  paths: {
    title: 'Chemins',
    means: 'Comment deux éléments du graphe sont reliés, pas à pas, chaque pas avec sa phrase et sa source.',
  },
  pathways: {
    title: 'Parcours de certification',
    means: 'Quelles certifications rapprochent un profil d’une cible, et ce que le droit ouvre.',
  },
  mobility: {
    title: 'Métiers proches',
    means: 'Les métiers les plus proches d’un métier ou d’un profil, par les compétences et savoirs partagés.',
  },
  mobilityTable: {
    title: 'Table des métiers proches',
    means: 'Les métiers les plus proches de chaque métier d’un vocabulaire (ROME, ESCO), page par page.',
  },
  compare: {
    title: 'Comparaison',
    means: 'Ce que deux référentiels couvrent l’un de l’autre, cellule par cellule.',
  },
  matrix: {
    title: 'Matrice de couverture',
    means: 'La couverture de 2 à 8 référentiels les uns par les autres, et ce qu’aucun autre ne couvre.',
  },
  whatIf: {
    title: 'Et si',
    means:
      'Ce qui changerait pour des cibles si le profil obtenait en plus une certification, un bloc, une compétence.',
  },
  policyImpact: {
    title: 'Portée d’une politique publique',
    means: 'Les activités, compétences, métiers et certifications qu’un texte encadre, et par quelle source.',
  },
  search: {
    title: 'Recherche',
    means: 'Trouver des éléments et leurs identifiants par leurs mots, codes et sigles. À appeler d’abord.',
  },
  suggestions: {
    title: 'Pistes à examiner',
    means:
      'Pour ce qui n’est pas couvert, les compétences du profil dont les mots ressemblent : ' +
      'à vérifier, jamais comptées.',
  },

  profile: argument('Ce qu’une personne apporte : certifications, métiers, blocs, activités, compétences.'),
  target: argument('La cible : une certification, un métier, un bloc, une compétence ou un référentiel.'),
  targets: argument('Les cibles.'),
  certification: argument('La certification visée.'),
  acquire: argument('Ce qui serait obtenu en plus.'),
  asOf: argument('La date de lecture (AAAA-MM-JJ), aujourd’hui par défaut.'),
  first: argument('Combien au plus.'),
  after: argument('Le métier après lequel la page commence.'),
  professions: argument('Métiers d’une page.'),
  maxSteps: argument('Certifications d’un parcours au plus.'),
  maxLength: argument('Relations d’un chemin au plus.'),
  relations: argument('Relations à suivre.'),
  from: argument('L’élément de départ.'),
  to: argument('L’élément d’arrivée.'),
  a: argument('Le premier référentiel ou la première certification.'),
  b: argument('Le second.'),
  framework: argument('Le vocabulaire dont les métiers sont classés, tel que rome.'),
  frameworks: argument('Des référentiels, ou des certifications pour le leur.'),
  profession: argument('Un métier, tel que infirmier ou rome:J1506.'),
  policy: argument('Le texte ou le plan, tel que policy:hpst.'),
  includeDerived: argument('Montrer aussi ce que ce projet a déduit.'),
  text: argument('Des mots, un code ou un sigle.'),
  kinds: argument('Seulement ces genres d’éléments.'),
}
