/** What a FICHE of the register says beside what it certifies; what is not understood is told, never guessed. */
import { isDate } from '../../model/properties.ts'
import type { Answer } from '../../model/values.ts'
import type { Remarks } from '../remarks.ts'
import { ficheNumber, itemsIn, known, type List, leftOut, lists, part, routes, textIn } from './elements.ts'
import { oneLine } from './text.ts'
import type { Tree } from './xml.ts'

interface Coded {
  code: string
  label: string
}

interface Outcome {
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
  routes: { route: string; open: Answer; jury: string }[]
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

const webAddress = (url: string): string =>
  /^https?:\/\/\S+\.\S+$/i.test(url) ? url : /^www\.\S+\.\S+$/i.test(url) ? `https://${url}` : ''

/** What a reading tells, by number of fiche. */
interface Telling {
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
  const answer = (name: string, value: string): Answer => {
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
