/** The exporters by the names of their formats. */
import { casePackage } from './caseExport.ts'
import { csv, csvFiles } from './csvExport.ts'
import { cypher } from './cypherScript.ts'
import type { Exporter, Format } from './exporter.ts'
import { graphml } from './graphml.ts'
import { skosJsonLd, skosTurtle } from './skos.ts'

/** Each writes the whole graph, or one framework, as text in pieces. */
export const exporters: Record<Format, Exporter> = {
  skos: skosTurtle,
  jsonld: skosJsonLd,
  case: casePackage,
  graphml,
  csv,
  cypher,
}

/** What is written: each format, and each file of a folder of CSV by its name. */
export const written: Readonly<Record<string, Exporter>> = { ...exporters, ...csvFiles }
