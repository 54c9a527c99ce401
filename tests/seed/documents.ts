/**
 * The seeds as they are loaded, and the operator's documents, which stand beside the project and are not part of it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { seedsFolder } from '../../src/files.ts'
import type { Kind } from '../../src/model/kinds.ts'
import type { NodeRecord } from '../../src/model/records.ts'
import { readSeeds } from '../../src/seed/reader.ts'

export const documentsFolder = join(import.meta.dirname, '..', '..', '..', 'shared', 'sources')
const extractionFolder = join(documentsFolder, 'extraction')

export const hasDocuments = existsSync(documentsFolder)
/** Ends the title of a test that is skipped without the documents. */
export const needsDocuments = hasDocuments ? '' : ' (skipped: the five documents are not in ../shared/sources)'
export const hasExtraction = existsSync(extractionFolder)
export const needsExtraction = hasExtraction
  ? ''
  : ' (skipped: their extraction is not in ../shared/sources/extraction)'

export const seeds = readSeeds(seedsFolder).data
export const ofKind = (kind: Kind): NodeRecord[] => seeds.nodes.filter((node) => node.kind === kind)

/** A document's lines; its file name is the one that its Source node carries. */
export function documentLines(id: string): string[] {
  const source = seeds.nodes.find((node) => node.id === id)
  return readFileSync(join(documentsFolder, String(source?.properties['fileName'])), 'utf8').split('\n')
}

export const readExtraction = <Content>(name: string): Content =>
  parse(readFileSync(join(extractionFolder, `${name}.yaml`), 'utf8')) as Content
