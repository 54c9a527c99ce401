/** What goes in and out of the graph: importers by name, exporters by format. */
import { casePackage } from './caseExport.ts'
import { csv } from './csvExport.ts'
import { cypher } from './cypherScript.ts'
import type { Exporter } from './exporter.ts'
import { graphml } from './graphml.ts'
import { skosJsonLd, skosTurtle } from './skos.ts'

export const formats = ['skos', 'jsonld', 'case', 'graphml', 'csv', 'cypher'] as const
export type Format = (typeof formats)[number]

/** Each writes the whole graph, or one framework, as text in pieces. */
export const exporters: Record<Format, Exporter> = {
  skos: skosTurtle,
  jsonld: skosJsonLd,
  case: casePackage,
  graphml,
  csv,
  cypher,
}
