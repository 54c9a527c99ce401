/**
 * Acronyms that the pages and the data use and that the documents' own glossary does not tell; the graph's come first.
 */
export const usualAcronyms: Readonly<Record<string, string>> = {
  AFGSU: "attestation de formation aux gestes et soins d'urgence",
  AMP: 'aide médico-psychologique',
  ANACT: "Agence nationale pour l'amélioration des conditions de travail",
  API: "interface par laquelle d'autres logiciels posent les mêmes questions",
  ASSP: 'accompagnement, soins et services à la personne',
  BO: 'Bulletin officiel',
  BTS: 'brevet de technicien supérieur',
  CAFERUIS: "certificat d'aptitude aux fonctions d'encadrement et de responsable d'unité d'intervention sociale",
  CASF: "Code de l'action sociale et des familles",
  CNR: 'crédits non reconductibles',
  CPF: 'compte personnel de formation',
  CPRDFOP: "contrat de plan régional de développement des formations et de l'orientation professionnelles",
  CREFOP: "comité régional de l'emploi, de la formation et de l'orientation professionnelles",
  CSV: 'tableau que tout tableur ouvre',
  DAC: "dispositif d'appui à la coordination",
  DEAES: "diplôme d'État d'accompagnant éducatif et social",
  DEASS: "diplôme d'État d'assistant de service social",
  DECESF: "diplôme d'État de conseiller en économie sociale familiale",
  DEES: "diplôme d'État d'éducateur spécialisé",
  DEIS: "diplôme d'État d'ingénierie sociale",
  DGAS: "Direction générale de l'action sociale",
  DGOS: "Direction générale de l'offre de soins",
  DRDJSCS: 'direction régionale et départementale de la jeunesse, des sports et de la cohésion sociale',
  DREETS: "direction régionale de l'économie, de l'emploi, du travail et des solidarités",
  EDEC: "engagement de développement de l'emploi et des compétences",
  EHPAD: "établissement d'hébergement pour personnes âgées dépendantes",
  ESCO: 'classification européenne des aptitudes, des compétences, des certifications et des professions',
  GHT: 'groupement hospitalier de territoire',
  IDE: "infirmier diplômé d'État",
  IPA: 'infirmier en pratique avancée',
  JO: 'Journal officiel',
  JORF: 'Journal officiel de la République française',
  MAIA: "méthode d'action pour l'intégration des services d'aide et de soins dans le champ de l'autonomie",
  NOR: 'numéro que porte un texte publié au Journal officiel',
  NSF: 'nomenclature des spécialités de formation',
  PDF: 'document prêt à imprimer',
  PRS: 'projet régional de santé',
  RGAA: "référentiel général d'amélioration de l'accessibilité",
  RGPD: 'règlement général sur la protection des données',
  RNCP: 'Répertoire national des certifications professionnelles',
  ROME: 'Répertoire opérationnel des métiers et des emplois',
  RS: 'Répertoire spécifique',
  SIRET: "numéro d'identification d'un établissement",
  SROMS: "schéma régional d'organisation médico-sociale",
  TDB: 'tableau de bord',
  UE: 'Union européenne',
  UNIFAF: 'organisme de financement de la formation, branche sanitaire et sociale à but non lucratif',
  WCAG: "règles internationales d'accessibilité des contenus du web",
}

/** Capitals that stand for words: « RNCP », also in « RNCP41304 »; the number of a text is none. */
const shape = /(?<![\p{L}\d])\p{Lu}[\p{Lu}&]*\p{Lu}(?:['’]\p{Lu}{2,})?(?!\p{L}|\d+\p{Lu}|\d{6})/gu
/**
 * Roman numerals, codes of blocs and levels, names that are written in capitals, and slips that the documents quote.
 */
const noAcronym = /^(?:[IVX]+|AA|BC|SECURISERA|ADAC|EPHAD|CRRR)$/

export interface Piece {
  text: string
  /** Where it stands for words. */
  acronym?: string
}

/** A text cut at its acronyms. */
export function cutAtAcronyms(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(shape)) {
    const acronym = found.replace('’', "'")
    if (noAcronym.test(acronym)) continue
    if (index > end) pieces.push({ text: text.slice(end, index) })
    pieces.push({ text: found, acronym })
    end = index + found.length
  }
  return end < text.length || pieces.length === 0 ? [...pieces, { text: text.slice(end) }] : pieces
}
