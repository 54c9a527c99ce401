/**
 * A thesaurus in SKOS: its concepts as a framework of competences. What is not read is told, by property, with how
 * often.
 */
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { isDate } from '../model/properties.ts'
import type { Value } from '../model/records.ts'
import type { Coverage, SkosRelation } from '../model/values.ts'
import { inTurns } from '../turns.ts'
import { Unreadable } from './csvFile.ts'
import { codeFor, type Importer, type PlacedRow, positions, rowMaker, stated } from './importer.ts'
import { expectFile } from './location.ts'
import { type Said, type Statements, statementsIn } from './rdfFile.ts'
import { Remarks } from './remarks.ts'
import { namespaces } from './terms.ts'

const skos = (name: string): string => `${namespaces.skos}${name}`
const dct = (name: string): string => `${namespaces.dct}${name}`
const type = `${namespaces.rdf}type`

/** SKOS's word → what a proposed rapprochement says; it counts for nothing until somebody has read it. */
const mappings: Record<SkosRelation, Coverage> = {
  exactMatch: 'FULL',
  closeMatch: 'PART',
  broadMatch: 'PART',
  narrowMatch: 'PART',
  relatedMatch: 'NONE',
}
const readOf = {
  scheme: ['prefLabel', 'hasTopConcept']
    .map(skos)
    .concat(
      type,
      ...['title', 'publisher', 'creator', 'issued', 'description'].map(dct),
      `${namespaces.owl}versionInfo`,
      `${namespaces.rdfs}label`,
    ),
  concept: [
    ...['prefLabel', 'altLabel', 'hiddenLabel', 'definition', 'scopeNote', 'note', 'notation'],
    ...['inScheme', 'topConceptOf', 'broader', 'narrower'],
    ...Object.keys(mappings),
  ]
    .map(skos)
    .concat(type),
}

const escoAddress = /^http:\/\/data\.europa\.eu\/esco\/(?:occupation|skill)\/([0-9a-f-]{36})$/i

/** What ends an address, without what percent signs stand for. */
function endOf(uri: string): string {
  const end = uri.replace(/[/#]+$/, '').replace(/^.*[/#]/, '')
  try {
    return decodeURIComponent(end)
  } catch {
    return end
  }
}

/** A text as a part of an id: without accents, what else an id may not hold as hyphens. */
const coded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[._-]+(?=.)/, '')

/** A language, whatever its region: `en` of `en-GB`. */
const languageOf = ({ language }: Said): string => language.replace(/-.*$/, '').toLowerCase()

/** French, else English, else what comes first. */
const best = (texts: Said[]): Said | undefined =>
  ['fr', 'en'].map((tag) => texts.find((one) => languageOf(one) === tag)).find(Boolean) ?? texts[0]

/** The best of what should be one; the others are told. */
function firstOf(said: Said[], { what, about }: { what: string; about: string }, remarks: Remarks): string | undefined {
  if (said.length > 1) remarks.add(`{n} ${what} beside another one are left out`, about, said.length - 1)
  return best(said)?.value
}

interface Thesaurus {
  scheme: string
  framework: string
  /** Address → id. */
  ids: Map<string, string>
  /** Address → those directly below it, each once. */
  below: Map<string, Set<string>>
}

/** Reads what a thing says under some of the words of SKOS. */
const reader =
  (statements: Statements) =>
  (about: string, ...properties: string[]): Said[] =>
    properties.flatMap((property) => statements.get(about)?.get(property) ?? [])

/** The scheme that most concepts are in, with its concepts; those of others are told. */
async function thesaurusIn(statements: Statements, remarks: Remarks): Promise<Thesaurus | undefined> {
  const say = reader(statements)
  const concepts: string[] = []
  const sizes = new Map<string, number>()
  await inTurns([...statements.keys()], (about) => {
    const types = say(about, type).map(({ value }) => value)
    if (types.includes(skos('Concept'))) concepts.push(about)
    if (types.includes(skos('ConceptScheme'))) sizes.set(about, 0)
  })
  const schemesOf = (about: string) => say(about, skos('inScheme'), skos('topConceptOf')).map(({ value }) => value)
  await inTurns(concepts, (concept) => {
    for (const scheme of new Set(schemesOf(concept)))
      if (sizes.has(scheme)) sizes.set(scheme, (sizes.get(scheme) ?? 0) + 1)
  })
  const [scheme] = [...sizes].sort(([, a], [, b]) => b - a)[0] ?? []
  if (scheme === undefined) return undefined
  const prefix = `skos-${coded(endOf(scheme))
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')}`
  const ids = new Map<string, string>()
  await inTurns(concepts, (concept) => {
    const own = schemesOf(concept).filter((one) => sizes.has(one))
    if (own.length > 0 && !own.includes(scheme)) remarks.add('{n} concepts of other schemes are left out', concept)
    else ids.set(concept, `${prefix}:${coded(endOf(concept))}`)
  })
  const below = new Map<string, Set<string>>()
  const put = (above: string, under: string): void => {
    if (!ids.has(above) || !ids.has(under))
      remarks.add('{n} links to concepts that the file does not have are left out', ids.has(under) ? above : under)
    else below.set(above, (below.get(above) ?? new Set()).add(under))
  }
  await inTurns([...ids.keys()], (concept) => {
    for (const { value } of say(concept, skos('narrower'))) put(concept, value)
    for (const { value } of say(concept, skos('broader'))) put(value, concept)
  })
  return { scheme, framework: `${prefix}:scheme`, ids, below }
}

/**
 * The texts of a concept: a label in one language, what is said in the same one, or in none, and beside them what is
 * said in English.
 */
function textsOf(concept: string, statements: Statements, remarks: Remarks): Record<string, Value | undefined> {
  const say = reader(statements)
  const names = say(concept, skos('prefLabel'))
  const label = best(names)
  const language = (label && languageOf(label)) || 'fr'
  const isOwn = (one: Said): boolean => ['', language].includes(languageOf(one))
  const isEnglish = (one: Said): boolean => !isOwn(one) && languageOf(one) === 'en'
  const definitions = say(concept, skos('definition'))
  const notes = say(concept, skos('scopeNote'), skos('note'))
  const others = [...names, ...say(concept, skos('altLabel'), skos('hiddenLabel'))]
  const foreign = [...others, ...definitions, ...notes].filter((one) => !isOwn(one) && !isEnglish(one))
  for (const { language: of } of foreign)
    remarks.add(`{n} texts in another language than the label, and not in English`, of)
  const valuesOf = (found: Said[], except: string | undefined) =>
    [...new Set(found.map(({ value }) => value))].filter((text) => text !== except)
  const english = names.find(isEnglish)?.value
  const first = (what: string, texts: Said[]): string | undefined => firstOf(texts, { what, about: concept }, remarks)
  return {
    label: label?.value,
    labelLanguage: language === 'fr' ? undefined : language,
    synonyms: valuesOf(others.filter(isOwn), label?.value),
    statement: first('definitions', definitions.filter(isOwn)),
    englishLabel: english,
    englishSynonyms: valuesOf(others.filter(isEnglish), english),
    englishDefinition: first('definitions', definitions.filter(isEnglish)),
    note: valuesOf(notes.filter(isOwn), undefined).join('\n'),
    englishNote: valuesOf(notes.filter(isEnglish), undefined).join('\n'),
    uri: concept,
  }
}

/** The day of a date or of a time; what is neither is told. */
function dateOf(said: string | undefined, remarks: Remarks): string | undefined {
  const day = said?.trim().replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1')
  if (day === undefined || isDate(day)) return day
  remarks.add(`dct:issued is not read: '${day}' is no date such as 2026-11-22`)
  return undefined
}

function* rowsOf(
  statements: Statements,
  { scheme, framework, ids, below }: Thesaurus,
  { file, remarks }: { file: string; remarks: Remarks },
): Generator<PlacedRow> {
  const say = reader(statements)
  const place = { file, line: 0 }
  const make = rowMaker(framework, (id) => id)
  const next = positions()
  const text = (...properties: string[]) => best(say(scheme, ...properties).filter(({ isName }) => !isName))?.value
  const title = text(dct('title'), skos('prefLabel'), `${namespaces.rdfs}label`) ?? endOf(scheme)
  const published = {
    publisher: text(dct('publisher'), dct('creator')),
    publishedOn: dateOf(text(dct('issued')), remarks),
    version: text(`${namespaces.owl}versionInfo`),
  }
  yield make.element(
    { kind: 'Framework', code: '' },
    { label: title, frameworkKind: 'TAXONOMY', purpose: text(dct('description')), uri: scheme, ...published },
    place,
  )
  yield make.publication({ title, url: scheme, ...published }, place)
  const under = new Set([...below.values()].flatMap((parts) => [...parts]))
  for (const [concept, id] of ids) {
    const level = below.has(concept) ? 'MACRO' : 'DETAILED'
    const code = firstOf(say(concept, skos('notation')), { what: 'notations', about: concept }, remarks)
    const properties = stated({ ...codeFor('Competence', id), ...textsOf(concept, statements, remarks), code, level })
    if (properties['label'] === undefined)
      remarks.add('{n} concepts have no label: what ends their address stands for it', concept)
    yield {
      dataset: framework,
      place,
      node: { id, kind: 'Competence', properties: { label: endOf(concept), ...properties, verified: true, framework } },
    }
  }
  yield make.statedIn(place)
  for (const [concept, id] of ids) {
    if (!under.has(concept))
      yield make.link({ from: '', type: 'HAS_PART', to: id }, { position: next(framework) }, place)
    for (const part of below.get(concept) ?? [])
      yield make.link({ from: id, type: 'HAS_PART', to: ids.get(part) ?? '' }, { position: next(id) }, place)
    yield* alignmentsOf(concept, id, { statements, ids, make, remarks, place })
  }
}

function* alignmentsOf(
  concept: string,
  from: string,
  {
    statements,
    ids,
    make,
    remarks,
    place,
  }: {
    statements: Statements
    ids: Thesaurus['ids']
    make: ReturnType<typeof rowMaker>
    remarks: Remarks
    place: PlacedRow['place']
  },
): Generator<PlacedRow> {
  const met = new Set<string>()
  for (const [relation, coverage] of Object.entries(mappings)) {
    for (const { value } of reader(statements)(concept, skos(relation))) {
      const uuid = escoAddress.exec(value)?.[1]
      const to = ids.get(value) ?? (uuid ? `esco:${uuid.toLowerCase()}` : undefined)
      if (to === undefined)
        remarks.add(`{n} mappings of type ${relation} to what is not known here are left out`, value)
      if (to === undefined || to === from || met.has(to)) continue
      met.add(to)
      const rationale = `Le thésaurus dit ${relation}.`
      const properties = {
        id: `al:${from}>${to}`,
        coverage,
        relation,
        rationale,
        method: 'PUBLISHED',
        status: 'PROPOSED',
      }
      yield make.link({ from, type: 'ALIGNED_WITH', to }, properties, place)
    }
  }
}

/** Tells which properties of the scheme and its concepts are not read, and which things are neither. */
async function tellRest(statements: Statements, { scheme, ids }: Thesaurus, remarks: Remarks): Promise<void> {
  await inTurns([...statements], ([about, said]) => {
    const types = (said.get(type) ?? []).map(({ value }) => value)
    if (!types.includes(skos('Concept')) && !types.includes(skos('ConceptScheme')))
      for (const name of types) remarks.add(`{n} of type ${name} are not read`, about)
    const read = about === scheme ? readOf.scheme : ids.has(about) ? readOf.concept : undefined
    for (const [property, { length }] of read ? said : [])
      if (!read?.includes(property)) remarks.add(`${property} ({n}) is not read`, undefined, length)
  })
}

/** Reads one thesaurus. A file that is no RDF, or has no scheme, is a problem of the first walk. */
export async function skosImporter(path: string): Promise<Importer> {
  expectFile(path, 'a thesaurus in SKOS, as Turtle or RDF/XML')
  const file = basename(path)
  const [remarks, walked] = [new Remarks(), new Remarks()]
  const read = await statementsIn(path).catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  )
  const known = read instanceof Error ? undefined : await thesaurusIn(read, remarks)
  if (known && !(read instanceof Error)) await tellRest(read, known, remarks)
  return {
    name: file,
    datasets: known ? [known.framework] : [],
    bytes: statSync(path).size,
    remarks: () => [...remarks.lines(), ...walked.lines()],
    async *rows(report, meter) {
      walked.clear()
      if (read instanceof Unreadable)
        report({ file, line: read.line, value: read.value, expected: read.expected, fatal: true })
      else if (read instanceof Error)
        report({ file, line: 0, value: read.message, expected: 'Turtle or RDF/XML', fatal: true })
      else if (!known) report({ file, line: 0, value: '', expected: 'a skos:ConceptScheme', fatal: true })
      else yield* rowsOf(read, known, { file, remarks: walked })
      meter.bytes = statSync(path).size
    },
  }
}
