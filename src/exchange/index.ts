/** What comes into the graph: importers by name, each in one place. One is loaded when it is opened. */
import type { GraphEngine } from '../graph/port.ts'
import type { Importer } from './importer.ts'
import { type Family, families, namedProfessions, withProfessions } from './professions.ts'
import type { Register } from './rncp.ts'

export interface OpenOptions {
  release?: string | undefined
  beside?: boolean | undefined
  all?: boolean | undefined
  codes?: string | undefined
  level?: string | undefined
  nsf?: string | undefined
  rome?: string | undefined
}

export interface ImportFormat {
  /** What the path is. */
  argument: '<dir>' | '<file>' | '<path>'
  description: string
  /** What becomes what, for the guide. */
  meaning: string
  /** What else the command line may say of it: each a flag with its description. */
  flags?: Record<string, string>
  /** Where releases of one taxonomy follow each other: what `--release` says of it. */
  release?: string
  /** Faults: a WrongPath where the files are not there. */
  open(path: string, options: OpenOptions, engine: GraphEngine): Promise<Importer>
}

/** With the crosswalk from the professions of the graph that state its codes. */
async function tied(importer: Importer, family: Family, engine: GraphEngine): Promise<Importer> {
  return withProfessions(importer, family, await namedProfessions(engine, importer.datasets[0] ?? ''))
}

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean)

const register = (name: Register, description: string): ImportFormat => ({
  argument: '<file>',
  description,
  meaning:
    `fiches are Certifications (\`${name.toLowerCase()}:${name === 'RNCP' ? '41304' : '5000'}\`) with a Registration ` +
    '(routes, jury, dates, numbers), a Framework, Blocs, and Competences and Activities cut out of free text ' +
    '(`split`); certifiers Organisations, published correspondences Bridges; ROME codes AIMS_AT; ' +
    'a certification that is here under the same number is enriched',
  flags: {
    '--active': 'only fiches that are active (the default)',
    '--all': 'also those that are no longer active',
    '--codes <codes>': `only these numbers, such as ${name}41304; separated by commas`,
    '--level <levels>': 'only these levels, such as 5,6',
    '--nsf <codes>': 'only NSF codes that begin so, such as 331',
    '--rome <codes>': 'only ROME codes that begin so, such as J15',
  },
  open: async (path, { all, codes, level, nsf, rome }, engine) => {
    const selection = { all, codes: list(codes), levels: list(level).map(Number), nsf: list(nsf), rome: list(rome) }
    const { registerImporter } = await import('./rncp.ts')
    return registerImporter(path, { register: name, selection }, engine)
  },
})

/** Each reads files of one kind as rows of the graph. The command line and the guide have one entry for each. */
export const importers: Record<string, ImportFormat> = {
  rome: {
    argument: '<dir>',
    description: "France Travail's ROME 4.0: a folder of unix_*_utf8.csv files",
    meaning:
      'sheets are Professions (`rome:J1506`, job titles as synonyms, definition, access, regulated, transitions), ' +
      'competences and macro-competences Competences, savoirs Savoirs, domains ActivityDomains; ' +
      'a sheet MOBILISES its items, `importance` CORE or SIDE',
    release: 'which release, where the folder holds several, such as v460',
    open: async (path, options, engine) =>
      tied((await import('./rome.ts')).romeImporter(path, options), families.rome, engine),
  },
  esco: {
    argument: '<dir>',
    description: 'ESCO: a folder of its CSV files, French and English',
    meaning:
      'occupations are Professions (`esco:<uuid>`, ISCO code), skills Competences, knowledge Savoirs, ' +
      '`importance` ESSENTIAL or OPTIONAL; French names and definitions, English ones beside them; ' +
      'a label without French is in English and says `labelLanguage: en`',
    release: 'which release the files are, where no folder says it, such as v1.2.1',
    open: async (path, options, engine) =>
      tied((await import('./esco.ts')).escoImporter(path, options), families.esco, engine),
  },
  rncp: register('RNCP', "France compétences' RNCP: the XML export of its fiches, or the zip that holds it"),
  rs: register('RS', "France compétences' Répertoire spécifique: likewise"),
  case: {
    argument: '<file>',
    description: 'A CFPackage of 1EdTech CASE 1.0 or 1.1 (JSON)',
    meaning:
      'items are Competences (`case:<uuid>`), isChildOf and isPartOf HAS_PART, ' +
      'exactMatchOf and isRelatedTo rapprochements that are proposed; ' +
      'what has no counterpart is kept for an export to CASE',
    open: async (path) => (await import('./caseImport.ts')).caseImporter(path),
  },
  skos: {
    argument: '<file>',
    description: 'A thesaurus in SKOS: Turtle or RDF/XML',
    meaning:
      'the concepts of its largest scheme are Competences (`skos-<scheme>:<end of the address>`), ' +
      'broader and narrower HAS_PART, labels in French or else English, English ones beside French ones, ' +
      'definition the statement, scopeNote the note, each in English beside French, ' +
      'mappings to ESCO and within rapprochements that are proposed',
    open: async (path) => (await import('./skosImport.ts')).skosImporter(path),
  },
  csv: {
    argument: '<path>',
    description: 'Our own CSV: a folder, or one file',
    meaning: 'each row is an element or a link; see below',
    open: async (path) => (await import('./csvImport.ts')).csvImporter(path),
  },
}
