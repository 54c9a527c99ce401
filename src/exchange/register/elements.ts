/** The elements of a FICHE by their names, and how one of them is got at. */
import { oneLine } from './text.ts'
import type { Tree } from './xml.ts'

/** The register's letters for the ways in, and our names for them. */
export const routes = {
  SI_JURY_FI: 'FORMATION',
  SI_JURY_CA: 'APPRENTISSAGE',
  SI_JURY_FC: 'FORMATION_CONTINUE',
  SI_JURY_CQ: 'PROFESSIONNALISATION',
  SI_JURY_CL: 'CANDIDATURE_INDIVIDUELLE',
  SI_JURY_VAE: 'VAE',
} as const

/** Lists of a fiche, each with its items: one that stands there twice goes on. */
export const lists = {
  CODES_NSF: 'NSF',
  CODES_ROME: 'ROME',
  FORMACODES: 'FORMACODE',
  CERTIFICATEURS: 'CERTIFICATEUR',
  PARTENAIRES: 'PARTENAIRE',
  BLOCS_COMPETENCES: 'BLOC_COMPETENCES',
  CORRESPONDANCES: 'CORRESPONDANCE',
  ANCIENNES_CERTIFICATIONS: 'ANCIENNE_CERTIFICATION',
  NOUVELLES_CERTIFICATIONS: 'NOUVELLE_CERTIFICATION',
  STATISTIQUES_PROMOTIONS: 'STATISTIQUES_PROMOTION',
} as const
export type List = keyof typeof lists

/** Elements of a fiche that are read; where none of a file has one, the file is told to lack it. */
export const readElements = [
  ...['NUMERO_FICHE', 'INTITULE', 'ABREGE', 'ETAT_FICHE', 'ACTIF', 'NOMENCLATURE_EUROPE', 'TYPE_ENREGISTREMENT'],
  ...['DATE_DECISION', 'DATE_EFFET', 'DATE_FIN_ENREGISTREMENT', 'DATE_LIMITE_DELIVRANCE'],
  ...['DATE_DERNIERE_MODIFICATION', 'ACTIVITES_VISEES', 'CAPACITES_ATTESTEES', 'PREREQUIS_VALIDATION_CERTIFICATION'],
  ...['PREREQUIS_ENTREE_FORMATION', 'PUBLICATION_DECRET_CREATION', ...Object.keys(routes), ...Object.keys(lists)],
]
/** Elements that are known and left out of the graph. */
export const leftOut = new Set([
  ...['ID_FICHE', 'DATE_DE_PUBLICATION', 'DATE_DERNIER_JO', 'DUREE_ENREGISTREMENT', 'CCN_1', 'CCN_2', 'CCN_3'],
  ...['CODES_IDCC', 'OBJECTIFS_CONTEXTE', 'SECTEURS_ACTIVITE', 'TYPE_EMPLOI_ACCESSIBLES', 'LIEN_URL_DESCRIPTION'],
  ...['REGLEMENTATIONS_ACTIVITES', 'VALIDATION_PARTIELLE', 'VALIDATION_PARTIELLE_PERIMETRE'],
  ...['PUBLICATION_DECRET_GENERAL', 'PUBLICATION_DECRET_AUTRE', 'PUBLICATION_JO', 'PUBLICATIONS'],
  ...['EXISTENCE_FORMATION', 'CODE_ACCES', 'STATISTIQUES', 'LIENS_REFERENTIELS', 'CERTIFICATIONS_STATISTIQUES'],
])
export const known = new Set([...readElements, ...leftOut])

export const part = (tree: Tree | undefined, name: string): Tree | undefined =>
  tree?.parts.find((one) => one.name === name)
export const parts = (tree: Tree | undefined, name: string): Tree[] =>
  tree?.parts.filter((one) => one.name === name) ?? []
export const textIn = (tree: Tree | undefined, name: string): string => oneLine(part(tree, name)?.text ?? '')
export const itemsIn = (tree: Tree, list: List): Tree[] => parts(tree, list).flatMap((one) => parts(one, lists[list]))

/** A number as the register writes it, `RNCP41304`, of one that was written by hand. */
export const ficheNumber = (text: string): string =>
  text
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/^(RNCP|RS)0+(?=\d)/, '$1')
