import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importers } from '../../src/exchange/index.ts'
import type { Problem } from '../../src/exchange/problems.ts'
import { importInto } from '../../src/exchange/run.ts'
import { queries } from '../../src/generated/queries.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { turnsDuring } from '../support/turns.ts'
import { bring, folder, told } from './support.ts'

/** The vocabularies of RDF/XML, as its root names them. */
const names =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#" ' +
  'xmlns:dct="http://purl.org/dc/terms/"'
const turtle = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@base <https://thesaurus.example/> .
<soins> a skos:ConceptScheme ; dct:title "Gestes de soin"@fr, "Care"@en ; dct:issued "2025-03-01" ; \
dct:license <https://licence.example/> .
<soins/douleur> a skos:Concept ; skos:inScheme <soins> ; skos:prefLabel "Pain"@en, "Prendre en charge la douleur"@fr ;
  skos:altLabel "Antalgie"@fr, "Pain relief"@en-GB, "Schmerz"@de ; skos:notation "D1" ;
  skos:scopeNote "Pain of any origin."@en ; skos:definition "Tout ce qui soulage."@fr, "All that relieves."@en ; \
skos:narrower <soins/evaluer> .
<soins/evaluer> a skos:Concept ; skos:inScheme <soins> ; skos:prefLabel "Assess pain"@en ; \
skos:broader <soins/douleur> ;
  skos:related <soins/ecouter> ; \
skos:exactMatch <http://data.europa.eu/esco/skill/0a1b2c3d-0000-4000-8000-000000000001> ;
  skos:closeMatch <https://ailleurs.example/42> .
<soins/ecouter> a skos:Concept ; skos:topConceptOf <soins> ; skos:prefLabel "Écouter"@fr .
<lieux> a skos:ConceptScheme .
<lieux/hopital> a skos:Concept ; skos:inScheme <lieux> ; skos:prefLabel "Hôpital"@fr .
`
const open = (name: string, text: string | Uint8Array, engine: Awaited<ReturnType<typeof openEmbedded>>) => {
  const skos = importers['skos']
  if (!skos) throw new Error('SKOS has no importer.')
  return skos.open(join(folder({ [name]: text }), name), {}, engine)
}

it('a thesaurus becomes a framework of competences, in Turtle or RDF/XML, and what is not read is told', async () => {
  const engine = await openEmbedded()
  await engine.prepare()
  const report = await bring(engine, await open('soins.ttl', turtle, engine))
  expect(report.loads.map(({ dataset }) => dataset)).toEqual(['skos-soins:scheme'])
  const ids = ['scheme', 'douleur', 'evaluer', 'ecouter'].map((end) => `skos-soins:${end}`)
  const found = await engine.read((run) => run(queries.elements.byIds, { ids }))
  const properties = new Map(found.map((one) => [one.id, one.properties]))
  expect(properties.get('skos-soins:scheme')).toMatchObject({ label: 'Gestes de soin', publishedOn: '2025-03-01' })
  expect(properties.get('skos-soins:douleur')).toMatchObject({
    ...{ label: 'Prendre en charge la douleur', code: 'D1', level: 'MACRO', statement: 'Tout ce qui soulage.' },
    ...{ synonyms: ['Antalgie'], uri: 'https://thesaurus.example/soins/douleur' },
    ...{ englishLabel: 'Pain', englishSynonyms: ['Pain relief'], englishDefinition: 'All that relieves.' },
    englishNote: 'Pain of any origin.',
  })
  expect(properties.get('skos-soins:douleur')).not.toHaveProperty('note')
  expect(properties.get('skos-soins:evaluer')).toMatchObject({
    label: 'Assess pain',
    labelLanguage: 'en',
    level: 'DETAILED',
  })
  const links = await engine.read((run) => run(queries.exchange.links, { ids }))
  expect(
    links
      .filter(({ type }) => type === 'HAS_PART')
      .map(({ from, to }) => `${from} ${to}`)
      .sort(),
  ).toEqual([
    'skos-soins:douleur skos-soins:evaluer',
    'skos-soins:scheme skos-soins:douleur',
    'skos-soins:scheme skos-soins:ecouter',
  ])
  const remarks = report.remarks.join('\n')
  for (const told of [
    'core#related (1) is not read',
    'terms/license (1) is not read',
    '1 concepts of other schemes',
    '1 texts in another language than the label, and not in English (de)',
    '1 mappings of type closeMatch',
    'esco',
  ])
    expect(remarks).toContain(told)

  const xml = `<rdf:RDF ${names} xml:base="https://thesaurus.example/">
<skos:ConceptScheme rdf:about="soins"><dct:title xml:lang="fr">Gestes de soin</dct:title></skos:ConceptScheme>
<skos:Concept rdf:about="soins/ecouter"><skos:topConceptOf rdf:resource="soins"/>\
<skos:prefLabel xml:lang="fr">Entendre</skos:prefLabel></skos:Concept></rdf:RDF>`
  const again = await bring(engine, await open('soins.rdf', xml, engine))
  expect(again.loads[0]).toMatchObject({ removed: ['skos-soins:douleur', 'skos-soins:evaluer'] })
  await engine.close()
})

it.each([
  ['cut.ttl', turtle.slice(0, 300), 'Turtle'],
  ['cut.rdf', '<rdf:RDF', 'Turtle'],
  ['none.ttl', '<https://a.example/> a <https://b.example/> .', 'skos:ConceptScheme'],
])('a file that is no thesaurus is refused, and says why: %s', async (name, text, expected) => {
  const engine = await openEmbedded()
  await engine.prepare()
  const { written, problems } = await importInto(engine, await open(name, text, engine))
  expect([written, told(problems).join()]).toEqual([false, expect.stringContaining(expected)])
  await engine.close()
})

const small = `<rdf:RDF ${names}>
<skos:ConceptScheme rdf:about="https://a.example/Thésaurus_2.0">\
<dct:issued>2024-05-01T00:00:00Z</dct:issued></skos:ConceptScheme>
<skos:Concept rdf:about="https://a.example/%C3%A9couter"><skos:prefLabel xml:lang="fr">Écouter</skos:prefLabel>\
<skos:notation>1</skos:notation><skos:notation>2</skos:notation></skos:Concept>
<skos:Collection rdf:about="https://a.example/tous"/></rdf:RDF>`
const declaring = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>\n${small}`

it.each<[string, string | Uint8Array]>([
  ['Latin-1, as XML declares', Buffer.from(declaring('ISO-8859-1'), 'latin1')],
  ['UTF-16', Buffer.from(`\uFEFF${declaring('UTF-16')}`, 'utf16le')],
  ['UTF-8 with its mark, under the name of Turtle', `\uFEFF${declaring('UTF-8')}`],
])('a thesaurus in %s is read letter by letter, and what is second is told', async (_, text) => {
  const engine = await openEmbedded()
  const report = await bring(engine, await open('soins.ttl', text, engine))
  expect(report.loads[0]?.dataset).toBe('skos-thesaurus-2-0:scheme')
  const ids = ['skos-thesaurus-2-0:scheme', 'skos-thesaurus-2-0:ecouter']
  const [scheme, concept] = await engine.read((run) => run(queries.elements.byIds, { ids }))
  expect(scheme?.properties).toMatchObject({ label: 'Thésaurus_2.0', publishedOn: '2024-05-01' })
  expect(concept?.properties).toMatchObject({ label: 'Écouter', code: '1' })
  expect(report.remarks).toEqual([
    '1 of type http://www.w3.org/2004/02/skos/core#Collection are not read (https://a.example/tous)',
    '1 notations beside another one are left out (https://a.example/%C3%A9couter)',
  ])
  await engine.close()
})

it('a thesaurus in another encoding than it says is refused with the line, never read with other letters', async () => {
  const engine = await openEmbedded()
  await engine.prepare()
  for (const [name, text, line] of [
    ['a.ttl', turtle, 11],
    ['a.rdf', declaring('UTF-8'), 3],
  ] as const) {
    const { problems } = await importInto(engine, await open(name, Buffer.from(text, 'latin1'), engine))
    expect(problems).toMatchObject([{ line: expect.any(Number), expected: 'UTF-8', fatal: true }])
    expect(problems[0]?.line).toBeLessThanOrEqual(line)
  }
  await engine.close()
})

const many = Array.from({ length: 4_000 }, (_, n) => ({ end: `c${n}`, name: `${'😀'.repeat(n % 7)} Geste ${n}` }))
const below = many.slice(1).map(({ end }) => `https://a.example/${end}`)

it.each([
  [
    'large.ttl',
    `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . <https://a.example/s> a skos:ConceptScheme .
${many.map(({ end, name }) => `<https://a.example/${end}> a skos:Concept ; skos:prefLabel "${name}"@fr .`).join('\n')}
<https://a.example/c0> skos:narrower ${below.map((address) => `<${address}>`).join(', ')} .`,
  ],
  [
    'large.rdf',
    [
      `<rdf:RDF ${names}>`,
      '<skos:ConceptScheme rdf:about="https://a.example/s"/>',
      ...many.map(
        ({ end, name }) =>
          `<skos:Concept rdf:about="https://a.example/${end}">` +
          `<skos:prefLabel xml:lang="fr">${name}</skos:prefLabel></skos:Concept>`,
      ),
      '<rdf:Description rdf:about="https://a.example/c0">',
      ...below.map((address) => `<skos:narrower rdf:resource="${address}"/>`),
      '</rdf:Description></rdf:RDF>',
    ].join('\n'),
  ],
])('a large thesaurus is read whole while others have their turns: %s', async (name, text) => {
  const engine = await openEmbedded()
  const opened = open(name, text, engine)
  const [importer, turns] = await Promise.all([opened, turnsDuring(opened)])
  expect(turns).toBeGreaterThan(5)
  const names = new Map<string, unknown>()
  const parts: unknown[] = []
  const refuse = ({ expected }: Problem) => {
    throw new Error(expected)
  }
  for await (const row of importer.rows(refuse, { bytes: 0 })) {
    if ('node' in row && row.node.kind === 'Competence') names.set(row.node.id, row.node.properties['label'])
    if ('relation' in row && row.relation.from === 'skos-s:c0') parts.push(row.relation.to)
  }
  expect(names).toEqual(new Map(many.map((one) => [`skos-s:${one.end}`, one.name])))
  expect(parts).toEqual(many.slice(1).map(({ end }) => `skos-s:${end}`))
  await engine.close()
})
