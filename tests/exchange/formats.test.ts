import { XMLParser } from 'fast-xml-parser'
import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { casePackage } from '../../src/exchange/caseExport.ts'
import { cypher } from '../../src/exchange/cypherScript.ts'
import { formats } from '../../src/exchange/exporter.ts'
import { exporters } from '../../src/exchange/exporters.ts'
import { graphml } from '../../src/exchange/graphml.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import { graph } from '../support/builders.ts'
import { neo4jServer, onEachEngine, openEmpty, openReference, referenceData } from '../support/engines.ts'
import { textOf } from './support.ts'

const link = z.strictObject({ title: z.string().min(1), identifier: z.uuid(), uri: z.url() })
const time = z.iso.datetime()
const extensions = z.looseObject({}).optional()
const normalized = z.string().regex(/^[^\t\r\n]*$/)
/** CFPackage of CASE 1.1, as far as we write it: required fields, no field that it does not know, its enumerations. */
const cfPackage = z.strictObject({
  CFDocument: z.strictObject({
    identifier: z.uuid(),
    uri: z.url(),
    caseVersion: z.literal('1.1'),
    creator: normalized,
    title: normalized,
    lastChangeDateTime: time,
    publisher: normalized.optional(),
    language: z.string(),
    version: normalized.optional(),
    extensions,
  }),
  CFItems: z.array(
    z.strictObject({
      identifier: z.uuid(),
      uri: z.url(),
      fullStatement: z.string().min(1),
      abbreviatedStatement: normalized.optional(),
      humanCodingScheme: normalized.optional(),
      CFItemType: normalized,
      conceptKeywords: z.array(normalized).optional(),
      notes: z.string().optional(),
      language: z.string(),
      lastChangeDateTime: time,
      extensions,
    }),
  ),
  CFAssociations: z.array(
    z.strictObject({
      identifier: z.uuid(),
      uri: z.url(),
      associationType: z.union([
        z.enum([
          'isChildOf',
          'isPeerOf',
          'isPartOf',
          'exactMatchOf',
          'precedes',
          'isRelatedTo',
          'replacedBy',
          'exemplar',
          'hasSkillLevel',
          'isTranslationOf',
        ]),
        z.string().regex(/^ext:[a-zA-Z0-9.\-_]+$/),
      ]),
      sequenceNumber: z.int32().optional(),
      originNodeURI: link,
      destinationNodeURI: link,
      lastChangeDateTime: time,
      notes: z.string().optional(),
      extensions,
    }),
  ),
})

const small = 'synthese-2016:socle'

onEachEngine(
  'the reference data',
  (engine, name) => {
    it.each(formats)('are written as %s in pieces, the same text each time', async (format) => {
      const [first, second] = [
        await textOf(exporters[format], engine(), { framework: small }),
        await textOf(exporters[format], engine(), { framework: small }),
      ]
      expect(first).toContain('synthese-2016')
      // DCAT says what there is to be had, and holds none of it.
      expect(first.length).toBeGreaterThan(format === 'dcat' ? 500 : 10_000)
      expect(second).toBe(first)
    })

    it('refuse an unknown framework with its name', async () => {
      await expect(textOf(graphml, engine(), { framework: 'cpas-2025' })).rejects.toThrow(
        "No framework has the id 'cpas-2025'.",
      )
    })

    it('make a CASE package of one framework, whose children point to their document', async () => {
      const parsed = cfPackage.parse(JSON.parse(await textOf(casePackage, engine(), { framework: small })))
      const children = parsed.CFAssociations.filter(
        ({ associationType, destinationNodeURI }) =>
          associationType === 'isChildOf' && destinationNodeURI.identifier === parsed.CFDocument.identifier,
      )
      expect(children.length).toBeGreaterThan(0)
    })

    // Both engines give the whole graph alike, as the test on CSV shows byte for byte.
    if (name === 'neo4j') return
    it('make a CASE package with every element and relation, each with an identifier of its own', async () => {
      const parsed = cfPackage.parse(JSON.parse(await textOf(casePackage, engine())))
      const { nodes, relations } = referenceData()
      expect([parsed.CFItems.length, parsed.CFAssociations.length]).toEqual([nodes.length, relations.length])
      expect(new Set([...parsed.CFItems, ...parsed.CFAssociations].map(({ identifier }) => identifier)).size).toBe(
        nodes.length + relations.length,
      )
      const known = new Set(parsed.CFItems.map(({ identifier }) => identifier))
      expect(
        parsed.CFAssociations.filter(
          ({ originNodeURI, destinationNodeURI }) =>
            !known.has(originNodeURI.identifier) || !known.has(destinationNodeURI.identifier),
        ),
      ).toEqual([])
    })

    it('make GraphML with typed attributes, every edge between two nodes', async () => {
      const parser = new XMLParser({
        ignoreAttributes: false,
        attributeNamePrefix: '@',
        textNodeName: '#',
        parseTagValue: false,
      })
      const { graphml: root } = parser.parse(await textOf(graphml, engine())) as {
        graphml: {
          key: Record<string, string>[]
          graph: { node: Record<string, string>[]; edge: Record<string, string>[] }
        }
      }
      const ids = new Set(root.graph.node.map((node) => node['@id']))
      expect([ids.size, root.graph.edge.length]).toEqual([
        referenceData().nodes.length,
        referenceData().relations.length,
      ])
      expect(root.graph.edge.filter((edge) => !ids.has(edge['@source']) || !ids.has(edge['@target']))).toEqual([])
      expect(root.key.find((key) => key['@for'] === 'edge' && key['@attr.name'] === 'position')?.['@attr.type']).toBe(
        'long',
      )
      expect(root.key.find((key) => key['@for'] === 'node' && key['@attr.name'] === 'verified')?.['@attr.type']).toBe(
        'boolean',
      )
    })
  },
  referenceData,
)

describe('an export', () => {
  it('stops rather than mix two revisions', async () => {
    const engine = await openEmbedded()
    await engine.prepare()
    await replaceDataset(engine, 'test', graph().certification('titre').competences('1', '2').data())
    const pieces = exporters.cypher.write(engine)
    await pieces.next()
    await replaceDataset(engine, 'test', graph().certification('titre').data())
    await expect(async () => {
      for await (const _ of pieces);
    }).rejects.toThrow('The graph changed during the export; start it again.')
    await engine.close()
  })

  it('spells out in Cypher and leaves out of XML what would break them', async () => {
    const engine = await openEmbedded()
    await engine.prepare()
    const label = 'L\'écart\\ "net" <&>\n\u0001\u2028'
    await replaceDataset(engine, 'test', {
      nodes: [{ id: 'x:1', kind: 'Savoir', properties: { label, 'été:number': 1.5 } }],
      relations: [],
    })
    expect(await textOf(cypher, engine)).toContain(`label: 'L\\'écart\\\\ "net" <&>\\n\\u0001\\u2028'`)
    expect(await textOf(cypher, engine)).toContain('`été:number`: 1.5')
    expect(await textOf(graphml, engine)).toContain(
      'L\'écart\\ "net" &lt;&amp;&gt;'.replaceAll("'", '&apos;').replaceAll('"', '&quot;'),
    )
    expect(await textOf(graphml, engine)).not.toContain('\u0001')
    await engine.close()
  })
})

describe.skipIf(!neo4jServer())('the Cypher script', () => {
  it('fills a bare Neo4j with the whole graph', async () => {
    const server = neo4jServer()
    if (!server) throw new Error('No Neo4j was started for this run.')
    const source = await openReference('embedded')
    const script = await textOf(cypher, source)
    await (await openEmpty('neo4j')).close()
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
      disableLosslessIntegers: true,
    })
    const values = async (statement: string): Promise<unknown[]> =>
      (await driver.executeQuery(statement)).records.map((record) => record.get(0))
    try {
      for (const statement of script.split(';\n')) if (statement.trim()) await driver.executeQuery(statement)
      const { nodes, relations } = referenceData()
      const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1)
      expect(await values('MATCH (n:Element) WITH n ORDER BY n.id RETURN properties(n)')).toEqual(
        nodes.map(({ id, kind, properties }) => ({ id, kind, ...properties })).sort(byId),
      )
      expect(await values('MATCH (:Element)-[r]->(:Element) RETURN count(r)')).toEqual([relations.length])
      expect(
        await values("MATCH (:Competence {id: 'cpas-2025:1.1.c1'})-[:HAS_PART]-(m:Competence) RETURN m.id"),
      ).toEqual(['cpas-2025:1.1'])
      const stated = relations.filter(({ properties }) => properties['coverage'] !== undefined)
      expect(await values('MATCH ()-[r]->() WHERE r.coverage IS NOT NULL RETURN count(r)')).toEqual([stated.length])
    } finally {
      await driver.close()
    }
  })
})
