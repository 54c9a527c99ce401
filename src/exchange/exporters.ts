/** The exporters by the names of their formats. */
import { casePackage } from './caseExport.ts'
import { csv } from './csvExport.ts'
import { cypher } from './cypherScript.ts'
import { dcatOf } from './dcat.ts'
import type { Exporter, Format } from './exporter.ts'
import { graphml } from './graphml.ts'
import { skosJsonLd, skosTurtle } from './skos.ts'

const others: Record<Exclude<Format, 'dcat'>, Exporter> = {
  skos: skosTurtle,
  jsonld: skosJsonLd,
  case: casePackage,
  graphml,
  csv,
  cypher,
}

/** Each writes the whole graph, or one framework, in pieces. */
export const exporters: Record<Format, Exporter> = { ...others, dcat: dcatOf(others) }
