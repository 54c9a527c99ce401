/** CASE packages as other programs write them. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { casePackage } from '../../src/exchange/caseExport.ts'
import { caseImporter } from '../../src/exchange/caseImport.ts'
import { queries } from '../../src/generated/queries.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { bring, folder, textOf } from './support.ts'

const uuid = (number: number): string => `7c0d${String(number).padStart(4, '0')}-1111-4222-8333-444455556666`
const changed = { lastChangeDateTime: '2023-02-03T04:05:06+00:00' }
const uri = (number: number): string => `https://cadres.test/${uuid(number)}`
const node = (number: number) => ({ title: `t${number}`, identifier: uuid(number), uri: uri(number) })
const item = (number: number, more: object = {}) => ({
  identifier: uuid(number),
  uri: uri(number),
  fullStatement: `Faire ${number}`,
  ...changed,
  ...more,
})
const link = (number: number, [from, associationType, to]: [number, string, number], more: object = {}) => ({
  identifier: uuid(number),
  uri: uri(number),
  associationType,
  originNodeURI: node(from),
  destinationNodeURI: node(to),
  ...changed,
  ...more,
})
const document = (number: number, more: object = {}) => ({
  identifier: uuid(number),
  uri: uri(number),
  title: 'Un cadre',
  creator: 'Atelier',
  ...changed,
  ...more,
})
const framework = `case:${uuid(1)}`
const open = (content: object) => caseImporter(join(folder({ 'p.json': JSON.stringify(content) }), 'p.json'))

async function withEngine(work: (engine: GraphEngine) => Promise<void>): Promise<void> {
  const engine = await openEmbedded()
  try {
    await work(engine)
  } finally {
    await engine.close()
  }
}
const propertiesOf = async (engine: GraphEngine, number: number) =>
  (await engine.read((run) => run(queries.elements.byIds, { ids: [`case:${uuid(number)}`] })))[0]?.properties

describe('a CASE package of another program', () => {
  it('may write numbers and lists as text, nothing as an empty text, and UUIDs in capital letters', () =>
    withEngine(async (engine) => {
      const report = await bring(
        engine,
        await open({
          CFDocument: document(1, { version: '', publisher: null, language: 'en' }),
          CFItems: [
            item(2, {
              identifier: uuid(2).toUpperCase(),
              fullStatement: ' Peser ',
              abbreviatedStatement: '',
              humanCodingScheme: 12,
              conceptKeywords: 'fruit; balance',
              notes: ' ',
            }),
          ],
          CFAssociations: [link(9, [2, 'IsChildOf', 1], { sequenceNumber: '3' })],
        }),
      )
      expect(report).toMatchObject({ problems: [], elements: 2, links: 1 })
      expect(report.remarks).toEqual([
        'humanCodingScheme was written as another type (1): read as text (12)',
        'conceptKeywords was written as another type (1): read as a list ("fruit; balance")',
        'sequenceNumber was written as another type (1): read as a number ("3")',
      ])
      const found = await propertiesOf(engine, 2)
      expect(found).toMatchObject({ label: 'Peser', code: '12', synonyms: ['fruit', 'balance'], labelLanguage: 'en' })
      expect(found).not.toHaveProperty('note')
      const [part] = await engine.read((run) => run(queries.exchange.links, { ids: [framework] }))
      expect(part?.properties['position']).toBe(3)
    }))

  it('comes back as it came: creator, licence, status, type, URIs, identifiers, times, kinds of association', () =>
    withEngine(async (engine) => {
      const given = {
        CFDocument: document(1, { adoptionStatus: 'Draft', licenseURI: node(8), subject: ['Fruits'] }),
        CFItems: [
          item(2, { CFItemType: 'Standard', educationLevel: ['HS'], language: 'en' }),
          item(3, { alternativeLabel: 'Trier', humanCodingScheme: 'T.1', extensions: { other: { kept: 'yes' } } }),
        ],
        CFAssociations: [
          link(10, [2, 'isPartOf', 1]),
          link(11, [3, 'isChildOf', 2], { sequenceNumber: 1 }),
          link(12, [2, 'isRelatedTo', 3]),
          link(13, [2, 'precedes', 3], { notes: 'avant' }),
          link(14, [1, 'isRelatedTo', 77]),
        ],
        CFDefinitions: { CFLicenses: [{ identifier: uuid(8), title: 'Libre', ...changed }] },
        CFRubrics: [{ identifier: uuid(20), title: 'Grille' }, { identifier: uuid(21) }],
      }
      const report = await bring(engine, await open(given))
      expect(report.remarks).toEqual(
        expect.arrayContaining([
          'rubrics (2 in CFRubrics) are left out: the graph has no place for them',
          'CFLicenses (1) are kept for an export to CASE, and read as nothing else',
          'subject (1) is kept for an export to CASE, and read as nothing else',
          '1 associations of type precedes are kept for an export to CASE: the graph has no relation for them',
        ]),
      )
      const text = await textOf(casePackage, engine, { framework })
      const back = JSON.parse(text) as typeof given
      const without = (list: { identifier: string; extensions?: { ccg?: object } }[]) =>
        list
          .map(({ extensions: { ccg: _, ...others } = {}, ...rest }) => ({
            ...rest,
            ...(Object.keys(others).length > 0 ? { extensions: others } : {}),
          }))
          .sort((a, b) => (a.identifier < b.identifier ? -1 : 1))
      expect(without([back.CFDocument])).toEqual(without([{ ...given.CFDocument, caseVersion: '1.1' } as never]))
      expect(without(back.CFItems)).toEqual(
        without([given.CFItems[0] as never, { ...given.CFItems[1] } as never]).map((one) => ({
          CFItemType: 'Competence',
          ...one,
        })),
      )
      expect(without(back.CFAssociations)).toEqual(without(given.CFAssociations))
      expect(back.CFDefinitions).toEqual(given.CFDefinitions)
      const again = await bring(engine, await caseImporter(join(folder({ 'p.json': text }), 'p.json')))
      expect(again.loads[0]).toMatchObject({ changed: 0, added: [], removed: [] })
    }))

  it('lives beside those of other documents, with links between them, in either order', () =>
    withEngine(async (engine) => {
      const one = { CFDocument: document(1), CFItems: [item(2)], CFAssociations: [link(9, [2, 'exactMatchOf', 5])] }
      const two = { CFDocument: document(4), CFItems: [item(5)], CFAssociations: [link(8, [5, 'isChildOf', 4])] }
      expect((await bring(engine, await open(one))).loads[0]?.waiting).toHaveLength(1)
      expect((await bring(engine, await open(two))).loads[0]?.arrived).toHaveLength(1)
      expect((await bring(engine, await open(one))).loads[0]).toMatchObject({ changed: 0, waiting: [] })
    }))

  it('says a thing twice, and is told so; the same identifier with another content is refused', () =>
    withEngine(async (engine) => {
      const links = [link(9, [2, 'isChildOf', 1]), link(10, [2, 'isChildOf', 1])]
      const report = await bring(
        engine,
        await open({ CFDocument: document(1), CFItems: [item(2), item(2)], CFAssociations: links }),
      )
      expect(report.remarks).toEqual([
        `1 elements stand there twice, the same both times: read once (case:${uuid(2)})`,
        `1 links stand there twice, the same both times: read once (${framework} HAS_PART case:${uuid(2)})`,
      ])
      const other = [item(2), item(2, { fullStatement: 'Autre' })]
      await expect(
        bring(engine, await open({ CFDocument: document(1), CFItems: other, CFAssociations: [] })),
      ).rejects.toThrow('with other content')
    }))
})
