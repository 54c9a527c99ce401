/** The European Commission's ESCO, from its official CSV files, French first. */
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Kind } from '../model/kinds.ts'
import { type Table, table } from './csvTable.ts'
import { columns, type FileName, findEsco, optional } from './escoFiles.ts'
import { hasShape, type Importer, type PlacedRow, positions, rowMaker } from './importer.ts'
import type { Place, Report } from './problems.ts'
import { foldedUuid } from './uuid.ts'

const texts = ['conceptUri', 'preferredLabel', 'altLabels', 'description'] as const
const uriShape = /^http:\/\/data\.europa\.eu\/esco\/(occupation|skill|isco|isced-f)\/([A-Za-z0-9.-]+)$/
const uriExpected = 'a URI such as http://data.europa.eu/esco/skill/…'

/** What an address ends with, its UUID in one spelling. */
const spelled = (uri: string): string => uri.replace(/[^/]+$/, foldedUuid)

/**
 * The code in our ids: what ends the URI, with its list where that is a short number (`isco.C2221`, `isced-f.0913`).
 * What is no URI of ESCO is reported, and has none.
 */
function coder(report: Report): (uri: string, place: Place) => string | undefined {
  // An address stands in some ten rows.
  const codes = new Map<string, string>()
  return (uri, place) => {
    const known = codes.get(uri)
    if (known) return known
    if (!hasShape({ ...place, value: uri, expected: uriExpected }, uriShape, report)) return undefined
    const [, list, end = ''] = uriShape.exec(spelled(uri)) ?? []
    const code = list === 'isco' || list === 'isced-f' ? `${list}.${end}` : end
    codes.set(uri, code)
    return code
  }
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What a list says of a concept in one language. */
interface Said {
  label: string
  synonyms: string[]
  definition: string
}
const saidIn = (row: Table<(typeof texts)[number]>): Said => ({
  label: row.preferredLabel,
  synonyms: lines(row.altLabels).filter((other) => other !== row.preferredLabel),
  definition: row.description,
})

interface Reading {
  report: Report
  read<Name extends FileName>(name: Name): AsyncGenerator<Table<(typeof columns)[Name][number]>>
  /** What is said in French, by URI. */
  frenchOf(name: FileName): Promise<Map<string, Said>>
  /** Whether the file that lists all there is says it in English. */
  isEnglish(name: FileName): boolean
  make: ReturnType<typeof rowMaker>
  codeOf: ReturnType<typeof coder>
  kinds: Map<string, Kind>
  counted: Record<'english' | 'unknownFrench' | 'untyped' | 'untold', number> & { latest: string }
}

interface Concept {
  uri: string
  kind: Kind
  properties: Record<string, string | undefined>
}

/**
 * The elements of one list, in French where the French file has them and marked `labelLanguage: en` where it has not;
 * what is said in English beside it.
 */
async function* concepts<Name extends 'occupations' | 'skills' | 'skillGroups' | 'ISCOGroups'>(
  reading: Reading,
  name: Name,
  conceptOf: (row: Table<(typeof columns)[Name][number]>) => Concept | undefined,
): AsyncGenerator<PlacedRow> {
  const { read, make, codeOf, kinds, counted, frenchOf, isEnglish } = reading
  const french = await frenchOf(name)
  for await (const row of read(name)) {
    const { place, ...texted } = row as unknown as Table<(typeof texts)[number]>
    const conceptUri = spelled(texted.conceptUri)
    const code = codeOf(conceptUri, place)
    const concept = code && conceptOf(row)
    if (!concept) continue
    const own = french.get(conceptUri)
    french.delete(conceptUri)
    if (!own) counted.english++
    kinds.set(code, concept.kind)
    const listed = saidIn({ place, ...texted })
    const { label, synonyms, definition } = own ?? { ...listed, synonyms: [], definition: '' }
    const english = isEnglish(name)
      ? { englishLabel: listed.label, englishSynonyms: listed.synonyms, englishDefinition: listed.definition }
      : {}
    const said = { label, synonyms, definition, labelLanguage: own ? 'fr' : 'en', ...english }
    yield make.element({ kind: concept.kind, code }, { ...concept.properties, ...said, uri: conceptUri }, place)
  }
  counted.unknownFrench += french.size
}

/** How an address ends that says whether an occupation is regulated. */
const regulations = new Map([
  ['regulated', 'YES'],
  ['unregulated', 'NO'],
])

async function* elements(reading: Reading): AsyncGenerator<PlacedRow> {
  const { report, counted } = reading
  yield* concepts(reading, 'ISCOGroups', (row) => ({
    uri: row.conceptUri,
    kind: 'ActivityDomain',
    properties: { code: row.code },
  }))
  yield* concepts(reading, 'occupations', (row) => {
    // A spreadsheet that saves the file anew may turn its dates round.
    const changed = row.modifiedDate.replace(/^(\d{2})\/(\d{2})\/(\d{4})/, '$3-$2-$1')
    if (changed > counted.latest) counted.latest = changed
    const regulated = regulations.get(row.regulatedProfessionNote.replace(/^.*\//, ''))
    return {
      uri: row.conceptUri,
      kind: 'Profession',
      properties: { code: row.code, iscoCode: row.iscoGroup, regulated },
    }
  })
  yield* concepts(reading, 'skillGroups', (row) => {
    const knowledge = row.conceptUri.includes('/isced-f/') || row.code.startsWith('K')
    return {
      uri: row.conceptUri,
      kind: knowledge ? 'Savoir' : 'Competence',
      properties: {
        ...(row.code ? { code: row.code } : {}),
        ...(knowledge ? { savoirType: 'THEORETICAL' } : { level: 'MACRO' }),
        category: 'Groupe',
      },
    }
  })
  yield* concepts(reading, 'skills', (row) => {
    if (
      !hasShape(
        { ...row.place, value: row.skillType, expected: "'knowledge' or 'skill/competence' in skillType" },
        /^(knowledge|skill\/competence|)$/,
        report,
      )
    )
      return undefined
    if (row.skillType === '') counted.untyped++
    const knowledge = row.skillType === 'knowledge'
    return {
      uri: row.conceptUri,
      kind: knowledge ? 'Savoir' : 'Competence',
      properties: { ...(knowledge ? { savoirType: 'THEORETICAL' } : { level: 'DETAILED' }), reuse: row.reuseLevel },
    }
  })
}

const importanceOf = (relationType: string): string => relationType.toUpperCase()
const importanceShape = /^(essential|optional)$/
const importanceExpected = "'essential' or 'optional' in relationType"

async function* relations({ read, report, make, codeOf, kinds, counted }: Reading): AsyncGenerator<PlacedRow> {
  const next = positions()
  for (const name of ['broaderRelationsOccPillar', 'broaderRelationsSkillPillar'] as const) {
    for await (const { conceptUri, broaderUri, place } of read(name)) {
      const [part, whole] = [codeOf(conceptUri, place), codeOf(broaderUri, place)]
      if (part && whole) yield make.link({ from: whole, type: 'HAS_PART', to: part }, { position: next(whole) }, place)
    }
  }
  const nextUse = positions()
  for await (const { occupationUri, relationType, skillUri, place } of read('occupationSkillRelations')) {
    if (!hasShape({ ...place, value: relationType, expected: importanceExpected }, importanceShape, report)) continue
    const [from, to] = [codeOf(occupationUri, place), codeOf(skillUri, place)]
    if (!from || !to) continue
    yield make.link(
      { from, type: 'MOBILISES', to },
      { importance: importanceOf(relationType), position: nextUse(from) },
      place,
    )
  }
  const nextNeed = positions()
  for await (const { originalSkillUri, relationType, relatedSkillUri, place } of read('skillSkillRelations')) {
    if (!hasShape({ ...place, value: relationType, expected: importanceExpected }, importanceShape, report)) continue
    const [from, to] = [codeOf(originalSkillUri, place), codeOf(relatedSkillUri, place)]
    if (!from || !to) continue
    // The graph says which knowledge a competence draws on; it has no word for one competence that helps another.
    if (kinds.get(from) === 'Competence' && kinds.get(to) !== 'Competence')
      yield make.link(
        { from, type: 'DRAWS_ON', to },
        { importance: importanceOf(relationType), position: nextNeed(from) },
        place,
      )
    else counted.untold++
  }
}

export interface EscoOptions {
  /** The release, where the names of the folders do not say it. */
  release?: string | undefined
  /** Puts the release into each id, so that it stands beside another one. */
  beside?: boolean | undefined
}

/**
 * What files are taken for whose folders name no release, and the month after it: a later change tells that they are
 * newer.
 */
const assumed = { release: 'v1.1.1', newest: '2022-10' }

/**
 * Reads a folder of ESCO files, in any subfolders: occupations with their ISCO code, skills as competences, knowledge
 * as savoirs, groups above them; French labels, and English ones marked as such where there is no French. A WrongPath
 * where files are missing. Files that no name tells the release of are taken for 1.1.1, and refused where their dates
 * say otherwise.
 */
export function escoImporter(folder: string, { release: given, beside }: EscoOptions = {}): Importer {
  const { main, french, release: named } = findEsco(folder, given)
  const release = named ?? assumed.release
  const framework = `esco:${release}`
  const make = rowMaker(framework, (code) => (beside ? `esco:${release}.${code}` : `esco:${code}`))
  const counted: Reading['counted'] = { english: 0, unknownFrench: 0, untyped: 0, untold: 0, latest: '' }
  return {
    name: basename(folder),
    datasets: [framework],
    bytes: [...Object.values(main), ...Object.values(french)].reduce((sum, { path }) => sum + statSync(path).size, 0),
    remarks: () => [
      ...(counted.english > 0
        ? [`${counted.english} labels have no French form in these files: English, marked labelLanguage: en.`]
        : []),
      ...(counted.unknownFrench > 0
        ? [`${counted.unknownFrench} French labels belong to nothing in this release: passed over.`]
        : []),
      ...(counted.untyped > 0
        ? [`${counted.untyped} skills say neither skill nor knowledge: read as competences.`]
        : []),
      ...(counted.untold > 0
        ? [
            `${counted.untold} links between two skills, or from knowledge, were passed over: ` +
              'the graph has no relation for them.',
          ]
        : []),
    ],
    async *rows(report, meter) {
      Object.assign(counted, { english: 0, unknownFrench: 0, untyped: 0, untold: 0, latest: '' })
      const reading: Reading = {
        report,
        make,
        codeOf: coder(report),
        counted,
        kinds: new Map(),
        read: (name) => table(main[name], columns[name], { report, meter, optional }),
        isEnglish: (name) => main[name].path !== french[name]?.path,
        async frenchOf(name) {
          const found = new Map<string, Said>()
          const file = french[name]
          if (!file) return found
          for await (const row of table(file, texts, { report, meter, optional }))
            if (row.preferredLabel !== '') found.set(spelled(row.conceptUri), saidIn(row))
          return found
        },
      }
      const properties = {
        label: `ESCO, version ${release.slice(1)}`,
        synonyms: ['ESCO'],
        frameworkKind: 'TAXONOMY',
        publisher: 'Commission européenne',
        version: release,
      }
      const place = { file: main.occupations.file, line: 1 }
      yield make.element({ kind: 'Framework', code: '' }, properties, place)
      yield make.publication(
        {
          title: `Fichiers publiés d'ESCO, version ${release.slice(1)}`,
          publisher: 'Commission européenne',
          url: 'https://esco.ec.europa.eu',
        },
        place,
      )
      yield* elements(reading)
      if (named === undefined && counted.latest > assumed.newest)
        report({
          ...place,
          line: 0,
          value: counted.latest.slice(0, 10),
          expected:
            `no change after ${assumed.release}, which files without a release are taken for: ` +
            'say theirs with --release',
          fatal: true,
        })
      yield make.statedIn(place)
      yield* relations(reading)
    },
  }
}
