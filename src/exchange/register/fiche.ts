/** What a FICHE of the register says, read for what it means; what is not understood is told, never guessed. */
import { isDate } from '../../model/properties.ts'
import type { Remarks } from '../remarks.ts'
import { activitiesIn, type FicheActivity } from './activities.ts'
import { type Split, splitText } from './split.ts'
import { oneLine, plainText } from './text.ts'
import type { Tree } from './xml.ts'

export interface Coded {
  code: string
  label: string
}

export interface FicheBloc {
  /** Without the fiche's number: `BC01`. */
  code: string
  label: string
  optional: boolean
  text: string
  competences: Split
}

export interface Outcome {
  year: string
  certified: string
  vae: string
  employed: string
  inTrade: string
  inTradeAfterTwoYears: string
}

export interface Correspondence {
  /** Codes of blocs of this fiche; none where the whole is meant. */
  from: string[]
  fiche: string
  /** Codes of blocs of that fiche. */
  to: string[]
}

/** A fiche but for what it certifies: enough to tell whether it is wanted. */
export interface Entry {
  line: number
  /** `RNCP41304`, `RS5000`. */
  number: string
  title: string
  kind: string
  active: boolean
  status: string
  level?: number
  recorded: string
  nsf: Coded[]
  rome: Coded[]
  formacodes: Coded[]
  certifiers: { name: string; siret: string; url: string }[]
  partners: number
  routes: { route: string; open: 'YES' | 'NO' | 'UNKNOWN'; jury: string }[]
  decidedOn: string
  enrolFrom: string
  enrolUntil: string
  deliverUntil: string
  changedOn: string
  prerequisites: string
  law: string
  correspondences: Correspondence[]
  predecessors: string[]
  successors: string[]
  outcomes: Outcome[]
}

export interface Fiche extends Entry {
  blocs: FicheBloc[]
  /** Of a fiche without blocs. */
  competences: Split
  activities: FicheActivity[]
}

/** The register's letters for the ways in, and our names for them. */
const routes = {
  SI_JURY_FI: 'FORMATION',
  SI_JURY_CA: 'APPRENTISSAGE',
  SI_JURY_FC: 'FORMATION_CONTINUE',
  SI_JURY_CQ: 'PROFESSIONNALISATION',
  SI_JURY_CL: 'CANDIDATURE_INDIVIDUELLE',
  SI_JURY_VAE: 'VAE',
} as const

/** Lists of a fiche, each with its items: one that stands there twice goes on. */
const lists = {
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
type List = keyof typeof lists

/** Elements of a fiche that are read; where none of a file has one, the file is told to lack it. */
export const readElements = [
  ...['NUMERO_FICHE', 'INTITULE', 'ABREGE', 'ETAT_FICHE', 'ACTIF', 'NOMENCLATURE_EUROPE', 'TYPE_ENREGISTREMENT'],
  ...['DATE_DECISION', 'DATE_EFFET', 'DATE_FIN_ENREGISTREMENT', 'DATE_LIMITE_DELIVRANCE'],
  ...['DATE_DERNIERE_MODIFICATION', 'ACTIVITES_VISEES', 'CAPACITES_ATTESTEES', 'PREREQUIS_VALIDATION_CERTIFICATION'],
  ...['PREREQUIS_ENTREE_FORMATION', 'PUBLICATION_DECRET_CREATION', ...Object.keys(routes), ...Object.keys(lists)],
]
/** Elements that are known and left out of the graph. */
const leftOut = new Set([
  ...['ID_FICHE', 'DATE_DE_PUBLICATION', 'DATE_DERNIER_JO', 'DUREE_ENREGISTREMENT', 'CCN_1', 'CCN_2', 'CCN_3'],
  ...['CODES_IDCC', 'OBJECTIFS_CONTEXTE', 'SECTEURS_ACTIVITE', 'TYPE_EMPLOI_ACCESSIBLES', 'LIEN_URL_DESCRIPTION'],
  ...['REGLEMENTATIONS_ACTIVITES', 'VALIDATION_PARTIELLE', 'VALIDATION_PARTIELLE_PERIMETRE'],
  ...['PUBLICATION_DECRET_GENERAL', 'PUBLICATION_DECRET_AUTRE', 'PUBLICATION_JO', 'PUBLICATIONS'],
  ...['EXISTENCE_FORMATION', 'CODE_ACCES', 'STATISTIQUES', 'LIENS_REFERENTIELS', 'CERTIFICATIONS_STATISTIQUES'],
])
const known = new Set([...readElements, ...leftOut])

const part = (tree: Tree | undefined, name: string): Tree | undefined => tree?.parts.find((one) => one.name === name)
const parts = (tree: Tree | undefined, name: string): Tree[] => tree?.parts.filter((one) => one.name === name) ?? []
const textIn = (tree: Tree | undefined, name: string): string => oneLine(part(tree, name)?.text ?? '')
const itemsIn = (tree: Tree, list: List): Tree[] => parts(tree, list).flatMap((one) => parts(one, lists[list]))

/** A number as the register writes it, `RNCP41304`, of one that was written by hand. */
const ficheNumber = (text: string): string =>
  text
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/^(RNCP|RS)0+(?=\d)/, '$1')

/** What a reading tells, by number of fiche. */
export interface Telling {
  remarks: Remarks
  met: Set<string>
}

/** Reads one fiche but for what it certifies; undefined, and told, where it has no number or no title. */
export function entryOf(tree: Tree, { remarks, met }: Telling): Entry | undefined {
  const number = ficheNumber(textIn(tree, 'NUMERO_FICHE'))
  const title = textIn(tree, 'INTITULE')
  const where = number || `line ${tree.line}`
  const notUnderstood = (what: string, value: string): void =>
    remarks.add(`Not understood: {n} ${what}`, `${where}: ${value.slice(0, 40)}`)
  const said = new Set<string>()
  for (const { name, text, parts: items } of tree.parts) {
    const item = lists[name as List]
    const odd = item === undefined ? [] : items.filter((one) => one.name !== item)
    if (!known.has(name))
      remarks.add(`Not understood: {n} elements <${name}> of fiches, which are not described`, where)
    else if (item === undefined && said.has(name) && !leftOut.has(name))
      remarks.add(`Not understood: {n} elements <${name}> that stand there again; the first is read`, where)
    for (const one of odd) notUnderstood(`elements of ${name} that are no ${item}`, `<${one.name}>`)
    if (item !== undefined && text.trim() !== '')
      notUnderstood(`texts in ${name}, where ${item} was expected`, oneLine(text))
    said.add(name)
    met.add(name)
  }
  if (!/^(RNCP|RS)\d+$/.test(number)) {
    remarks.add('Left out: {n} fiches without a number such as RNCP41304 or RS5000', where)
    return undefined
  }
  if (title === '') {
    remarks.add('Left out: {n} fiches without INTITULE', where)
    return undefined
  }
  const date = (name: string): string => {
    const value = textIn(tree, name)
    const {
      day = '',
      month = '',
      year,
    } = /^(?<day>\d{1,2})(?<by>[/.-])(?<month>\d{1,2})\k<by>(?<year>[1-9]\d{3})(?: .*)?$/.exec(value)?.groups ?? {}
    const iso = year
      ? [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
      : (/^([1-9]\d{3}-\d{2}-\d{2})(?:[T ].*)?$/.exec(value)?.[1] ?? '')
    const real = isDate(iso)
    if (value !== '' && !real) notUnderstood(`dates in ${name}, where DD/MM/YYYY was expected`, value)
    return real ? iso : ''
  }
  const answer = (name: string, value: string): 'YES' | 'NO' | 'UNKNOWN' => {
    if (/^oui$/i.test(value)) return 'YES'
    if (/^non$/i.test(value)) return 'NO'
    if (value !== '') notUnderstood(`values of ${name}, where Oui or Non was expected`, value)
    return 'UNKNOWN'
  }
  const coded = (list: List, shape: RegExp): Coded[] => {
    const found = new Map<string, Coded>()
    for (const entry of itemsIn(tree, list)) {
      const code = textIn(entry, 'CODE').replace(/\s/g, '').toUpperCase()
      if (!shape.test(code)) notUnderstood(`codes in ${list}`, textIn(entry, 'CODE'))
      else if (found.has(code)) remarks.add(`Read once: {n} codes that ${list} has twice`, `${where}: ${code}`)
      else found.set(code, { code, label: textIn(entry, 'LIBELLE') })
    }
    return [...found.values()]
  }
  const europe = part(tree, 'NOMENCLATURE_EUROPE')
  const levelText = textIn(europe, 'NIVEAU') || oneLine(europe?.text ?? '')
  const level = /^(?:NIV(?:EAU)?)?\s?0?([1-8])$/i.exec(levelText)?.[1]
  if (!level && levelText !== '' && !/^aucun|^sans|^repris/i.test(levelText)) notUnderstood('levels', levelText)
  const active = answer('ACTIF', textIn(tree, 'ACTIF'))
  if (textIn(tree, 'ACTIF') === '')
    remarks.add('Not understood: {n} fiches that do not say whether they are active', where)
  const law =
    part(part(tree, 'PUBLICATION_DECRET_CREATION'), 'PUBLICATION_JO') ?? part(tree, 'PUBLICATION_DECRET_CREATION')
  return {
    line: tree.line,
    number,
    title,
    kind: textIn(part(tree, 'ABREGE'), 'LIBELLE') || textIn(part(tree, 'ABREGE'), 'CODE'),
    active: active === 'YES',
    status: textIn(tree, 'ETAT_FICHE'),
    ...(level ? { level: Number(level) } : {}),
    recorded: textIn(tree, 'TYPE_ENREGISTREMENT'),
    nsf: coded('CODES_NSF', /^\d{2,3}[A-Z]?$/).map(({ code, label }) => ({ code: code.toLowerCase(), label })),
    rome: coded('CODES_ROME', /^[A-N]\d{4}$/),
    formacodes: coded('FORMACODES', /^\d{5}$/),
    certifiers: itemsIn(tree, 'CERTIFICATEURS').flatMap((one) => {
      const name = textIn(one, 'NOM_CERTIFICATEUR') || textIn(one, 'NOM_COMMERCIAL')
      const siret = textIn(one, 'SIRET_CERTIFICATEUR').replace(/\s/g, '')
      if (name === '') notUnderstood('certifiers without a name', siret)
      const isSiret = /^\d{14}$/.test(siret)
      if (siret !== '' && !isSiret) notUnderstood('SIRET of certifiers, who are told apart by their names', siret)
      const url = textIn(one, 'SITE_INTERNET')
      return name === '' ? [] : [{ name, siret: isSiret ? siret : '', url: webAddress(url) }]
    }),
    partners: itemsIn(tree, 'PARTENAIRES').length,
    routes: Object.entries(routes).flatMap(([name, route]) => {
      const stated = part(tree, name)
      if (!stated) return []
      const open = answer(name, oneLine(part(stated, 'ACTIF')?.text ?? stated.text))
      return [{ route, open, jury: oneLine(part(stated, 'COMPOSITION')?.text ?? '') }]
    }),
    decidedOn: date('DATE_DECISION'),
    enrolFrom: date('DATE_EFFET'),
    enrolUntil: date('DATE_FIN_ENREGISTREMENT'),
    deliverUntil: date('DATE_LIMITE_DELIVRANCE'),
    changedOn: date('DATE_DERNIERE_MODIFICATION'),
    prerequisites: [
      ...new Set([textIn(tree, 'PREREQUIS_ENTREE_FORMATION'), textIn(tree, 'PREREQUIS_VALIDATION_CERTIFICATION')]),
    ]
      .filter(Boolean)
      .join(' ; '),
    law: textIn(law, 'TITRE') || textIn(part(law, 'PUBLICATION_JO'), 'TITRE'),
    correspondences: itemsIn(tree, 'CORRESPONDANCES').map(correspondenceOf),
    predecessors: numbersIn(tree, 'ANCIENNES_CERTIFICATIONS', notUnderstood),
    successors: numbersIn(tree, 'NOUVELLES_CERTIFICATIONS', notUnderstood),
    outcomes: itemsIn(tree, 'STATISTIQUES_PROMOTIONS').flatMap((one) => {
      const year = textIn(one, 'ANNEE')
      if (!/^\d{4}$/.test(year)) {
        notUnderstood('years of statistics', year)
        return []
      }
      const numeral = (name: string, shape: RegExp): string => {
        const value = textIn(one, name).replace(/\s/g, '')
        const numeral = shape.exec(value)?.[1]?.replace(',', '.')
        if (value !== '' && !numeral) notUnderstood(`numbers in ${name}`, value)
        return numeral ?? ''
      }
      const count = (name: string): string => numeral(name, /^(\d{1,9})(?:[.,]0{1,2})?$/)
      const share = (name: string): string => numeral(name, /^(100|\d{1,2}(?:[.,]\d+)?)(?:[.,]0+)?%?$/)
      return [
        {
          year,
          certified: count('NOMBRE_CERTIFIES'),
          vae: count('NOMBRE_CERTIFIES_VAE'),
          employed: share('TAUX_INSERTION_GLOBAL_6MOIS'),
          inTrade: share('TAUX_INSERTION_METIER_6MOIS'),
          inTradeAfterTwoYears: share('TAUX_INSERTION_METIER_2ANS'),
        },
      ]
    }),
  }
}

/** The entry with what it certifies, cut out of its free texts: the dear part of reading, for those that are wanted. */
export function ficheOf(tree: Tree, entry: Entry): Fiche {
  const blocs = itemsIn(tree, 'BLOCS_COMPETENCES').map((bloc, index) => blocOf(bloc, { number: entry.number, index }))
  const plain = (name: string): string => plainText(part(tree, name)?.text ?? '')
  return {
    ...entry,
    blocs,
    competences: blocs.length > 0 ? { items: [], split: false } : splitText(plain('CAPACITES_ATTESTEES')),
    activities: activitiesIn(plain('ACTIVITES_VISEES'), blocs),
  }
}

const webAddress = (url: string): string =>
  /^https?:\/\/\S+\.\S+$/i.test(url) ? url : /^www\.\S+\.\S+$/i.test(url) ? `https://${url}` : ''

/** A code of a bloc as it may end an id, without the number of its fiche. */
export const blocCode = (number: string, code: string): string =>
  code
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(new RegExp(`^${number}(?=.)`), '')
    .replace(/[^A-Z0-9._-]/g, '-')
    .replace(/^[._-]+/, '')

function blocOf(bloc: Tree, { number, index }: { number: string; index: number }): FicheBloc {
  const label = textIn(bloc, 'LIBELLE')
  const text = plainText(
    parts(bloc, 'LISTE_COMPETENCES')
      .map((one) => one.text)
      .join('\n'),
  )
  return {
    code: blocCode(number, textIn(bloc, 'CODE')) || `B${index + 1}`,
    label: label || `Bloc ${index + 1}`,
    optional: /\b(?:facultati|optionnel|option)/i.test(label),
    text,
    competences: splitText(text),
  }
}

/** Every text of the elements of one name, however deep. */
const deepTexts = (tree: Tree | undefined, name: string): string[] =>
  tree?.parts.flatMap((one) => (one.name.startsWith(name) ? [oneLine(one.text)] : deepTexts(one, name))) ?? []

function correspondenceOf(tree: Tree): Correspondence {
  const destination = part(tree, 'DESTINATION')
  return {
    from: deepTexts(part(part(tree, 'SOURCE'), 'BLOC_COMPETENCES'), 'CODE').filter(Boolean),
    fiche: ficheNumber(textIn(destination, 'NUMERO_FICHE')),
    to: deepTexts(part(destination, 'BLOC_COMPETENCES'), 'CODE').filter(Boolean),
  }
}

/** Numbers of the fiches that a list names. */
const numbersIn = (tree: Tree, list: List, notUnderstood: (what: string, value: string) => void): string[] => [
  ...new Set(
    itemsIn(tree, list).flatMap((entry) => {
      const text = textIn(entry, `ID_FICHE_${lists[list]}`) || oneLine(entry.text)
      const numbers = text.match(/\b(?:RNCP|RS)\s*\d+/gi) ?? []
      if (text !== '' && numbers.length === 0) notUnderstood(`numbers of fiches in ${list}`, text)
      return numbers.map(ficheNumber)
    }),
  ),
]
