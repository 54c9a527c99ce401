/** Where the files of an ESCO download stand, and which release they are. */
import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { CsvFile } from './csvFile.ts'
import { expectFolder, WrongPath } from './location.ts'
import { releaseGiven } from './releases.ts'

/** File → the columns that are read. Releases differ in whether relations are named with a language. */
export const columns = {
  occupations: [
    'conceptUri',
    'iscoGroup',
    'preferredLabel',
    'altLabels',
    'code',
    'modifiedDate',
    'description',
    'regulatedProfessionNote',
  ],
  skills: ['conceptUri', 'skillType', 'reuseLevel', 'preferredLabel', 'altLabels', 'description'],
  skillGroups: ['conceptUri', 'preferredLabel', 'altLabels', 'code', 'description'],
  ISCOGroups: ['conceptUri', 'code', 'preferredLabel', 'altLabels', 'description'],
  broaderRelationsOccPillar: ['conceptUri', 'broaderUri'],
  broaderRelationsSkillPillar: ['conceptUri', 'broaderUri'],
  occupationSkillRelations: ['occupationUri', 'relationType', 'skillUri'],
  skillSkillRelations: ['originalSkillUri', 'relationType', 'relatedSkillUri'],
} as const
export type FileName = keyof typeof columns
/** Columns that some releases leave out. */
export const optional: readonly string[] = ['altLabels', 'description', 'regulatedProfessionNote']
const fileNames = Object.keys(columns) as FileName[]
export const withLanguages: FileName[] = ['occupations', 'skills', 'skillGroups', 'ISCOGroups']

export interface EscoFiles {
  /** The list of what there is: English, in which every release is complete. */
  main: Record<FileName, CsvFile>
  french: Partial<Record<FileName, CsvFile>>
  /** `v1.2.1`, as it was given or as the names of the folders say it; undefined where nothing says it. */
  release: string | undefined
}

const releaseShape = /(?<![a-z0-9])v(?:ersion)? ?(\d+(?:[._]\d+){1,2})(?![\d._]*\d)/gi

/** The releases that a name says, such as `ESCO dataset - v1.2.1 - classification - fr - csv`. */
const releasesIn = (path: string): string[] =>
  [...path.matchAll(releaseShape)].map(([, numbers = '']) => `v${numbers.replaceAll('_', '.')}`)

/**
 * Finds the files in any subfolders. A WrongPath where some are missing, or where names say several releases and none
 * was chosen.
 */
export function findEsco(folder: string, given: string | undefined): EscoFiles {
  expectFolder(folder, "ESCO's CSV files")
  const asked = releaseGiven(given)
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.csv'))
    .sort()
  const said = [...new Set([basename(resolve(folder)), ...all].flatMap(releasesIn))].sort()
  if (asked === undefined && said.length > 1)
    throw new WrongPath(`${folder}: its folders name several releases (${said.join(', ')}); say which with --release.`)
  if (asked !== undefined && said.length > 0 && !said.includes(asked))
    throw new WrongPath(`${folder}: its folders name ${said.join(', ')}, and --release ${asked}: say one of theirs.`)
  const ofAsked = (path: string): boolean => releasesIn(path).every((release) => release === asked)
  const paths = asked === undefined ? all : all.filter(ofAsked)
  const named = (name: string): CsvFile | undefined => {
    const file = paths.find((path) => basename(path) === name)
    return file === undefined ? undefined : { path: join(folder, file), file }
  }
  const main = fileNames.map(
    (name) => [name, named(`${name}_en.csv`) ?? named(`${name}.csv`) ?? named(`${name}_fr.csv`)] as const,
  )
  const missing = main
    .filter(([, file]) => !file)
    .map(([name]) => (withLanguages.includes(name) ? `${name}_en.csv` : `${name}.csv`))
  if (missing.length > 0) throw new WrongPath(`${folder}: it lacks ${missing.join(', ')}.`)
  const french = withLanguages.flatMap((name) => {
    const file = named(`${name}_fr.csv`)
    return file ? [[name, file] as const] : []
  })
  return {
    main: Object.fromEntries(main) as EscoFiles['main'],
    french: Object.fromEntries(french),
    release: asked ?? said[0],
  }
}
