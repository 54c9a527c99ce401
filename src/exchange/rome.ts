/** France Travail's ROME 4.0, from the official `unix_*_utf8.csv` files under their own names. */
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Value } from '../model/records.ts'
import type { CsvFile } from './csvFile.ts'
import { type Table, table } from './csvTable.ts'
import { hasShape, type Importer, type PlacedRow, positions, rowMaker } from './importer.ts'
import type { Place, Report } from './problems.ts'
import { columns, type FileName, findRome, optional, type RomeFiles } from './romeFiles.ts'

const sheetShape = /^[A-Z]\d{4}$/
const numberShape = /^\d+$/
const sheetCode = 'a sheet code such as J1506'

const answers = new Map([
  ['O', 'YES'],
  ['N', 'NO'],
])
const yesNo = (value: string): string | undefined => answers.get(value)

/** What the ecological transition makes of a sheet's jobs, as the file says it. */
const ecologicalJobs = new Map([
  ['Emploi Vert', 'GREEN'],
  ['Emploi stratégique pour la Transition écologique', 'STRATEGIC'],
  ['Emploi Brun', 'BROWN'],
  ['Emploi Blanc', 'WHITE'],
])

/** Text of a sheet → its property. */
const sheetTexts = new Map([
  ['definition', 'definition'],
  ['acces_metier', 'access'],
])

/** Whether an item is at a sheet's core, as the file says; what it calls emerging is marked so, and is not core. */
const importances = new Map<string, Record<string, Value>>([
  ['Principale', { importance: 'CORE' }],
  ['Émergente', { importance: 'SIDE', emerging: true }],
  ['', { importance: 'SIDE' }],
])

interface Reading {
  files: RomeFiles
  report: Report
  read<Name extends FileName>(name: Name): AsyncGenerator<Table<(typeof columns)[Name][number]>>
  make: ReturnType<typeof rowMaker>
}

interface Link {
  whole: string
  part: string
  place: Place
}

async function* domains({ read, report, make }: Reading, links: Link[]): AsyncGenerator<PlacedRow> {
  const known = new Set<string>()
  for await (const row of read('cr_gd_dp')) {
    const { place } = row
    if (!hasShape({ ...place, value: row.code_rome, expected: sheetCode }, sheetShape, report)) continue
    const [large, domain] = [row.code_grand_domaine, row.code_domaine_professionel]
    for (const [code, label, whole] of [
      [large, row.libelle_grand_domaine, ''],
      [domain, row.libelle_domaine_professionel, large],
    ] as const) {
      if (known.has(code)) continue
      known.add(code)
      links.push({ whole, part: code, place })
      yield make.element({ kind: 'ActivityDomain', code }, { label }, place)
    }
    links.push({ whole: domain, part: row.code_rome, place })
  }
}

/** The texts of each sheet, sentence by sentence in their order. */
async function textsOf({ read, files }: Reading): Promise<Map<string, Record<string, string>>> {
  const sentences = new Map<string, Map<string, { position: number; text: string }[]>>()
  if (files.texte)
    for await (const row of read('texte')) {
      const property = sheetTexts.get(row.libelle_type_texte)
      if (!property) continue
      const own = sentences.get(row.code_rome) ?? new Map<string, { position: number; text: string }[]>()
      sentences.set(row.code_rome, own)
      // Apostrophes are doubled in this file.
      const one = { position: Number(row.position_phrase), text: row.libelle_texte.replaceAll("''", "'") }
      own.set(property, [...(own.get(property) ?? []), one])
    }
  const ordered = (own: { position: number; text: string }[]): string =>
    own
      .sort((a, b) => a.position - b.position)
      .map(({ text }) => text)
      .join('\n')
  return new Map(
    [...sentences].map(([code, own]) => [
      code,
      Object.fromEntries([...own].map(([property, found]) => [property, ordered(found)])),
    ]),
  )
}

async function* sheets(reading: Reading): AsyncGenerator<PlacedRow> {
  const { read, report, make, files } = reading
  const texts = await textsOf(reading)
  const titles = new Map<string, Set<string>>()
  const firstSeen = new Map<string, Place>()
  for await (const row of read('referentiel_appellation')) {
    if (!hasShape({ ...row.place, value: row.code_rome, expected: sheetCode }, sheetShape, report)) continue
    if (
      !hasShape(
        { ...row.place, value: row.libelle_appellation_long, expected: 'a title in libelle_appellation_long' },
        /\S/,
        report,
      )
    )
      continue
    const known = titles.get(row.code_rome) ?? new Set()
    titles.set(row.code_rome, known.add(row.libelle_appellation_long).add(row.libelle_appellation_court))
    if (!firstSeen.has(row.code_rome)) firstSeen.set(row.code_rome, row.place)
  }
  for await (const row of read('referentiel_code_rome')) {
    if (!hasShape({ ...row.place, value: row.code_rome, expected: sheetCode }, sheetShape, report)) continue
    const synonyms = [...(titles.get(row.code_rome) ?? [])].filter(
      (title) => title !== row.libelle_rome && title !== '',
    )
    firstSeen.delete(row.code_rome)
    const parentCode = row.code_rome_parent === row.code_rome ? undefined : row.code_rome_parent
    yield make.element(
      { kind: 'Profession', code: row.code_rome },
      {
        label: row.libelle_rome,
        synonyms,
        regulated: yesNo(row.emploi_reglemente),
        executive: yesNo(row.emploi_cadre),
        ecologicalJob: ecologicalJobs.get(row.transition_eco),
        digital: yesNo(row.transition_num),
        demographic: yesNo(row.transition_demo),
        ...texts.get(row.code_rome),
        parentCode,
      },
      row.place,
    )
  }
  for (const [code, place] of firstSeen)
    report({
      ...place,
      value: code,
      expected: `a sheet of ${files.referentiel_code_rome.file}`,
    })
}

async function* items(
  { read, report, make }: Reading,
  links: Link[],
  contexts: Set<string>,
): AsyncGenerator<PlacedRow> {
  for await (const row of read('referentiel_competence')) {
    const { place } = row
    if (!hasShape({ ...place, value: row.code_ogr, expected: 'a number in code_ogr' }, numberShape, report)) continue
    if (
      !hasShape(
        { ...place, value: row.nature, expected: "'Compétence' or 'Macro-compétence' in nature" },
        /^(Compétence|Macro-compétence)$/,
        report,
      )
    )
      continue
    if (row.code_ogr_macro_comp !== '') links.push({ whole: row.code_ogr_macro_comp, part: row.code_ogr, place })
    const level = row.nature === 'Compétence' ? 'DETAILED' : 'MACRO'
    yield make.element(
      { kind: 'Competence', code: row.code_ogr },
      {
        label: row.libelle_competence,
        level,
        category: row.cat_comp,
        subcategory: row.sous_cat_comp,
        macroCode: row.code_macro_comp,
        definition: row.definition,
        ecological: yesNo(row.transition_eco),
        digital: yesNo(row.transition_num),
      },
      place,
    )
  }
  for await (const row of read('referentiel_savoir')) {
    if (
      !hasShape(
        { ...row.place, value: row.code_ogr_savoir, expected: 'a number in code_ogr_savoir' },
        numberShape,
        report,
      )
    )
      continue
    yield make.element(
      { kind: 'Savoir', code: row.code_ogr_savoir },
      {
        label: row.libelle_savoir,
        category: row.categorie_savoir,
        subcategory: row.sous_categorie_savoir,
        ecological: yesNo(row.transition_eco),
        digital: yesNo(row.transition_num),
      },
      row.place,
    )
  }
  // An item under no heading of competences is a condition of work: hours, risks, places.
  for await (const row of read('item')) {
    if (
      row.code_rubrique !== '' ||
      !hasShape({ ...row.place, value: row.code_ogr, expected: 'a number in code_ogr' }, numberShape, report)
    )
      continue
    contexts.add(row.code_ogr)
    yield make.element(
      { kind: 'Setting', code: row.code_ogr },
      { label: row.libelle, category: 'Contexte de travail' },
      row.place,
    )
  }
}

async function* uses(
  { read, report, make }: Reading,
  contexts: ReadonlySet<string>,
  counted: { emerging: number },
): AsyncGenerator<PlacedRow> {
  const next = positions()
  for await (const row of read('coherence_item')) {
    const importance = importances.get(row.coeur_metier)
    if (!importance) {
      report({
        ...row.place,
        value: row.coeur_metier,
        expected: "'Principale', 'Émergente' or nothing in coeur_metier",
      })
      continue
    }
    if (importance['emerging']) counted.emerging++
    const position = next(row.code_rome)
    if (contexts.has(row.code_ogr))
      yield make.link({ from: row.code_rome, type: 'WORKS_IN', to: row.code_ogr }, { position }, row.place)
    else
      yield make.link(
        { from: row.code_rome, type: 'MOBILISES', to: row.code_ogr },
        { ...importance, position },
        row.place,
      )
  }
}

export interface RomeOptions {
  /** Which release, where the folder holds several: `v460`. */
  release?: string | undefined
  /** Puts the release into each id, so that it stands beside another one: `rome:v461.J1506`. */
  beside?: boolean | undefined
}

/**
 * Reads a folder of ROME files: sheets become professions with their titles as synonyms, competences keep their
 * macro-competence and category, savoirs their category, conditions of work are settings; what a sheet lists it
 * MOBILISES, CORE or SIDE. A WrongPath where files are missing.
 */
export function romeImporter(folder: string, { release: asked, beside }: RomeOptions = {}): Importer {
  const { release, files } = findRome(folder, asked)
  const framework = `rome:${release}`
  const make = rowMaker(framework, (code) => (beside ? `rome:${release}.${code}` : `rome:${code}`))
  const counted = { emerging: 0 }
  return {
    name: basename(folder),
    datasets: [framework],
    bytes: Object.values(files).reduce((sum, { path }) => sum + statSync(path).size, 0),
    remarks: () =>
      counted.emerging > 0 ? [`${counted.emerging} links that ROME calls emerging are SIDE, and marked emerging.`] : [],
    async *rows(report, meter) {
      counted.emerging = 0
      const reading: Reading = {
        files,
        report,
        make,
        read: (name) => table(files[name] as CsvFile, columns[name], { report, meter, optional }),
      }
      const synonyms = ['ROME', 'Répertoire opérationnel des métiers et des emplois']
      const properties = {
        label: `ROME 4.0, version ${release.slice(1)}`,
        synonyms,
        frameworkKind: 'TAXONOMY',
        publisher: 'France Travail',
        version: release,
      }
      const place = { file: files.cr_gd_dp.file, line: 1 }
      yield make.element({ kind: 'Framework', code: '' }, properties, place)
      yield make.publication(
        { title: `Fichiers ouverts du ROME 4.0, version ${release.slice(1)}`, publisher: 'France Travail' },
        place,
      )
      const links: Link[] = []
      const contexts = new Set<string>()
      yield* domains(reading, links)
      yield* sheets(reading)
      yield* items(reading, links, contexts)
      yield make.statedIn(place)
      const next = positions()
      for (const { whole, part, place } of links)
        yield make.link({ from: whole, type: 'HAS_PART', to: part }, { position: next(whole) }, place)
      yield* uses(reading, contexts, counted)
    },
  }
}
