/** Where the files of ROME stand, which release they are, and what is read of them. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CsvFile } from './csvFile.ts'
import { expectFolder, WrongPath } from './location.ts'
import { releaseGiven } from './releases.ts'

/** File → the columns that are read. */
export const columns = {
  cr_gd_dp: [
    'code_rome',
    'code_grand_domaine',
    'libelle_grand_domaine',
    'code_domaine_professionel',
    'libelle_domaine_professionel',
  ],
  referentiel_code_rome: [
    'code_rome',
    'libelle_rome',
    'emploi_reglemente',
    'emploi_cadre',
    'code_rome_parent',
    'transition_eco',
    'transition_num',
    'transition_demo',
  ],
  referentiel_appellation: ['libelle_appellation_long', 'libelle_appellation_court', 'code_rome'],
  referentiel_competence: [
    'code_ogr',
    'nature',
    'libelle_competence',
    'code_ogr_macro_comp',
    'code_macro_comp',
    'cat_comp',
    'sous_cat_comp',
    'definition',
    'transition_eco',
    'transition_num',
  ],
  referentiel_savoir: [
    'code_ogr_savoir',
    'libelle_savoir',
    'categorie_savoir',
    'sous_categorie_savoir',
    'transition_eco',
    'transition_num',
  ],
  item: ['code_ogr', 'libelle', 'code_rubrique'],
  coherence_item: ['code_rome', 'code_ogr', 'coeur_metier'],
  texte: ['code_rome', 'libelle_type_texte', 'position_phrase', 'libelle_texte'],
} as const
/** Columns that older releases have not. */
export const optional: readonly string[] = ['definition', 'transition_eco', 'transition_num', 'transition_demo']
export type FileName = keyof typeof columns
const fileNames = Object.keys(columns) as FileName[]
/** The texts of sheets may be left out. */
export type RomeFiles = Record<Exclude<FileName, 'texte'>, CsvFile> & { texte?: CsvFile }

const fileShape = /^unix_(\w+)_(v\d+)_utf8\.csv$/

/**
 * The files of a release. A WrongPath where some are missing, or where there are several releases and none was chosen.
 */
export function findRome(folder: string, given: string | undefined): { release: string; files: RomeFiles } {
  expectFolder(folder, 'unix_*_utf8.csv files')
  const asked = releaseGiven(given)
  const names = readdirSync(folder)
  const releases = [...new Set(names.flatMap((name) => fileShape.exec(name)?.[2] ?? []))].sort()
  const release = asked ?? releases[0]
  if (!release) throw new WrongPath(`${folder}: no file there is named like unix_referentiel_code_rome_v460_utf8.csv.`)
  if (!asked && releases.length > 1)
    throw new WrongPath(`${folder}: it has several releases (${releases.join(', ')}): choose one with --release.`)
  if (asked && releases.length > 0 && !releases.includes(asked))
    throw new WrongPath(`${folder}: it has no files of ${asked}; those there are of ${releases.join(', ')}.`)
  const fileOf = (what: string): string => `unix_${what}_${release}_utf8.csv`
  const isThere = (what: FileName): boolean => names.includes(fileOf(what))
  const missing = fileNames.filter((what) => what !== 'texte' && !isThere(what)).map(fileOf)
  if (missing.length > 0) throw new WrongPath(`${folder}: it lacks ${missing.join(', ')}.`)
  const there = fileNames.filter(isThere)
  return {
    release,
    files: Object.fromEntries(
      there.map((what) => [what, { path: join(folder, fileOf(what)), file: fileOf(what) }]),
    ) as unknown as RomeFiles,
  }
}
