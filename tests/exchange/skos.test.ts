import { Readable } from 'node:stream'
import fc from 'fast-check'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { Parser, type Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { Hierarchy } from '../../src/exchange/hierarchy.ts'
import { skosJsonLd, skosTurtle } from '../../src/exchange/skos.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import type { GraphData } from '../../src/model/records.ts'
import { onEachEngine, referenceData } from '../support/engines.ts'
import { framework, textOf } from './support.ts'

const skos = (name: string): string => `http://www.w3.org/2004/02/skos/core#${name}`
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

const said = (object: Quad['object']): string =>
  object.termType === 'Literal' ? JSON.stringify([object.value, object.language, object.datatype.value]) : object.value
const line = ({ subject, predicate, object }: Quad): string => `${subject.value} ${predicate.value} ${said(object)}`

/**
 * What breaks SKOS: S9, S13, S14, S27, S46, and circles of broader. Written from the recommendation, apart from the
 * exporter's own bookkeeping.
 */
function faults(quads: Quad[]): string[] {
  const found: string[] = []
  const of = (predicate: string): Quad[] => quads.filter((quad) => quad.predicate.value === predicate)
  const typed = (name: string): Set<string> =>
    new Set(
      of(type)
        .filter(({ object }) => object.value === skos(name))
        .map(({ subject }) => subject.value),
    )
  const [concepts, schemes] = [typed('Concept'), typed('ConceptScheme')]
  for (const concept of concepts) if (schemes.has(concept)) found.push(`S9 ${concept}`)
  const preferred = new Map<string, string[]>()
  for (const { subject, object } of of(skos('prefLabel'))) {
    const labels = preferred.get(subject.value) ?? []
    if (object.termType === 'Literal' && labels.some((label) => label.endsWith(`@${object.language}`)))
      found.push(`S14 ${subject.value}`)
    if (object.termType === 'Literal') preferred.set(subject.value, [...labels, `${object.value}@${object.language}`])
  }
  for (const concept of concepts) if (!preferred.has(concept)) found.push(`no prefLabel ${concept}`)
  for (const { subject, object } of of(skos('altLabel')))
    if (object.termType === 'Literal' && preferred.get(subject.value)?.includes(`${object.value}@${object.language}`))
      found.push(`S13 ${subject.value}`)

  const same = new Map<string, string>()
  const head = (id: string): string => (same.has(id) ? head(same.get(id) as string) : id)
  for (const { subject, object } of of(skos('exactMatch')))
    if (head(subject.value) !== head(object.value)) same.set(head(subject.value), head(object.value))
  const above = new Map<string, Set<string>>()
  const put = (low: string, high: string): void =>
    void above.set(head(low), (above.get(head(low)) ?? new Set()).add(head(high)))
  for (const name of ['broader', 'broadMatch'])
    for (const { subject, object } of of(skos(name))) put(subject.value, object.value)
  for (const name of ['narrower', 'narrowMatch'])
    for (const { subject, object } of of(skos(name))) put(object.value, subject.value)
  const reach = (id: string): Set<string> => {
    const seen = new Set<string>()
    for (const open = [...(above.get(id) ?? [])]; open.length > 0; ) {
      const next = open.pop() as string
      if (!seen.has(next)) open.push(...(above.get(next) ?? []))
      seen.add(next)
    }
    return seen
  }
  const closure = new Map([...above.keys()].map((id) => [id, reach(id)]))
  for (const [id, higher] of closure) if (higher.has(id)) found.push(`circle ${id}`)
  for (const name of ['related', 'relatedMatch']) {
    for (const { subject, object } of of(skos(name))) {
      const [a, b] = [head(subject.value), head(object.value)]
      if (a === b || closure.get(a)?.has(b) || closure.get(b)?.has(a))
        found.push(`S27 or S46 ${subject.value} ${object.value}`)
    }
  }
  for (const name of ['broadMatch', 'narrowMatch'])
    for (const { subject, object } of of(skos(name)))
      if (head(subject.value) === head(object.value)) found.push(`S46 ${subject.value}`)
  return found
}

async function jsonLdQuads(text: string): Promise<Quad[]> {
  const quads: Quad[] = []
  for await (const quad of Readable.from([text]).pipe(new JsonLdParser() as unknown as NodeJS.ReadWriteStream))
    quads.push(quad as unknown as Quad)
  return quads
}

/** Texts that were read and found right: where another engine wrote them to the byte, they need not be read again. */
const sound = new Set<string>()

onEachEngine(
  'the reference data as SKOS',
  (engine) => {
    it('are read by an RDF library, keep the integrity conditions of SKOS, say what carries a verdict', async () => {
      const text = await textOf(skosTurtle, engine())
      if (sound.has(text)) return
      const turtle = new Parser().parse(text)
      expect(faults(turtle)).toEqual([])
      expect(turtle.length).toBeGreaterThan(20_000)
      const carriers = turtle.filter(
        ({ subject, predicate }) =>
          /verdict:cw:ide-2009.*:1\.1\.c2$/.test(subject.value) && predicate.value.endsWith('carriers'),
      )
      expect(carriers.map(({ object }) => object.value.split('/').at(-1)).sort()).toEqual([
        'ide-2009:C1.1',
        'ide-2009:C1.6',
        'ide-2009:C1.7',
      ])
      const named = (predicate: string): string[] =>
        turtle.filter(({ predicate: one }) => one.value === predicate).map(({ subject }) => subject.value)
      const concepts = turtle.filter(
        ({ predicate, object }) => predicate.value === type && object.value === skos('Concept'),
      )
      const placed = new Set(named(skos('inScheme')))
      expect(concepts.filter(({ subject }) => !placed.has(subject.value))).toEqual([])
      sound.add(text)
    })

    it('say the same in Turtle and in JSON-LD', async () => {
      const options = { framework: 'cpas-2025:referentiel' }
      const [text, same] = [await textOf(skosTurtle, engine(), options), await textOf(skosJsonLd, engine(), options)]
      if (sound.has(text) && sound.has(same)) return
      const turtle = new Parser().parse(text)
      expect(turtle.length).toBeGreaterThan(2_000)
      expect(new Set((await jsonLdQuads(same)).map(line))).toEqual(new Set(turtle.map(line)))
      sound.add(text).add(same)
    })

    it('carry labels in French, what is above, the place in the document, mappings with their reasons', async () => {
      const quads = new Parser().parse(
        await textOf(skosTurtle, engine(), { base: 'https://data.example/id/', framework: 'cpas-2025:referentiel' }),
      )
      const about = (id: string): string[] =>
        quads.filter(({ subject }) => subject.value === `https://data.example/id/${id}`).map(line)
      const issued = about('cpas-2025:referentiel').filter((one) => one.includes('/terms/issued '))
      expect(issued, 'a date has the type of what is known of it').toEqual([
        expect.stringContaining('["2025","","http://www.w3.org/2001/XMLSchema#gYear"]'),
      ])
      expect(about('cpas-2025:1.1.c1').map((one) => one.split(' ')[1])).toEqual(
        expect.arrayContaining([
          type,
          skos('prefLabel'),
          skos('broader'),
          skos('inScheme'),
          skos('notation'),
          'http://purl.org/dc/terms/source',
        ]),
      )
      expect(about('cpas-2025:1.1.c1').join('\n')).toMatch(/prefLabel \[".+","fr",/)
      const mapping =
        quads.find(
          ({ predicate, object }) =>
            predicate.value === 'http://www.w3.org/1999/02/22-rdf-syntax-ns#object' &&
            object.value.startsWith('https://data.example/id/caferuis-2004:'),
        )?.subject.value ?? ''
      const said = quads
        .filter(({ subject }) => subject.value === mapping)
        .map(line)
        .join('\n')
      expect(said).toMatch(/core#note \[".+","fr",/)
      expect(said).toMatch(/ns\/prov#wasDerivedFrom https:\/\/data\.example\/id\/cw:cpas-2025%3Ecaferuis-2004/)
    })
  },
  referenceData,
)

describe('SKOS of any graph', () => {
  it('keeps how much a competence counts for a profession', async () => {
    const engine = await openEmbedded()
    await replaceDataset(engine, 'test', {
      nodes: [
        { id: 'x:1', kind: 'Profession', properties: { label: 'Métier' } },
        { id: 'x:2', kind: 'Competence', properties: { label: 'Savoir-faire' } },
      ],
      relations: [{ from: 'x:1', type: 'MOBILISES', to: 'x:2', properties: { importance: 'ESSENTIAL' } }],
    })
    const quads = new Parser().parse(await textOf(skosTurtle, engine))
    const link = quads.find(({ predicate }) => predicate.value.endsWith('importance'))?.subject.value
    const said = quads.filter(({ subject }) => subject.value === link).map(({ object }) => object.value)
    expect(said).toEqual(
      expect.arrayContaining(['ESSENTIAL', expect.stringMatching(/x:1$/), expect.stringMatching(/x:2$/)]),
    )
    await engine.close()
  })

  it('says names and definitions in both languages, each in its own', async () => {
    const engine = await openEmbedded()
    const english = {
      englishLabel: 'nurse',
      englishSynonyms: ['staff nurse'],
      englishDefinition: 'Nurses care.',
      englishNote: 'Adults.',
    }
    await replaceDataset(engine, 'test', {
      nodes: [
        {
          id: 'x:1',
          kind: 'Profession',
          properties: { label: 'infirmier', labelLanguage: 'fr', definition: 'Soigne.', ...english },
        },
        { id: 'x:2', kind: 'Profession', properties: { label: 'nurse', labelLanguage: 'en', ...english } },
      ],
      relations: [],
    })
    const quads = new Parser().parse(await textOf(skosTurtle, engine))
    expect(faults(quads)).toEqual([])
    const said = (id: string) =>
      quads
        .filter(({ subject, predicate }) => subject.value.endsWith(id) && predicate.value.startsWith(skos('')))
        .flatMap(({ object }) => (object.termType === 'Literal' ? `${object.value}@${object.language}` : []))
        .sort()
    expect(said('x:1')).toEqual([
      'Adults.@en',
      'Nurses care.@en',
      'Soigne.@fr',
      'infirmier@fr',
      'nurse@en',
      'staff nurse@en',
    ])
    expect(said('x:2')).toEqual(['Adults.@en', 'Nurses care.@en', 'nurse@en', 'staff nurse@en'])
    await engine.close()
  })

  /** A random framework whose elements are aligned at random, circles and contradictions included. */
  const aligned = fc
    .tuple(
      framework,
      fc.array(
        fc.record({
          from: fc.nat(),
          to: fc.nat(),
          relation: fc.constantFrom('exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'),
          part: fc.boolean(),
        }),
        { maxLength: 25 },
      ),
    )
    .map(([data, alignments]): GraphData => {
      const competences = data.nodes.filter(({ kind }) => kind === 'Competence' || kind === 'Savoir')
      const relations = new Map(
        data.relations.map((relation) => [
          `${relation.from} ${relation.type} ${relation.to} ${relation.qualifier}`,
          relation,
        ]),
      )
      for (const { from, to, relation, part } of competences.length > 1 ? alignments : []) {
        const [a, b] = [
          competences[from % competences.length]?.id ?? '',
          competences[to % competences.length]?.id ?? '',
        ]
        if (a === b) continue
        if (part) relations.set(`${a} HAS_PART ${b} undefined`, { from: a, type: 'HAS_PART', to: b, properties: {} })
        else
          relations.set(`${a} ALIGNED_WITH ${b}`, {
            from: a,
            type: 'ALIGNED_WITH',
            to: b,
            properties: {
              id: `al:${a}>${b}`,
              relation,
              status: 'ACCEPTED',
              rationale: 'Même acte.',
              coverage: 'FULL',
              method: 'READING',
            },
          })
      }
      return { nodes: data.nodes, relations: [...relations.values()] }
    })

  it('keeps the integrity conditions, whatever the alignments and hierarchies say', () =>
    fc.assert(
      fc.asyncProperty(aligned, async (data) => {
        const engine = await openEmbedded()
        try {
          await engine.prepare()
          await replaceDataset(engine, 'test:framework', data)
          const quads = new Parser().parse(await textOf(skosTurtle, engine))
          expect(faults(quads)).toEqual([])
          const json = await jsonLdQuads(await textOf(skosJsonLd, engine))
          expect(new Set(json.map(line))).toEqual(new Set(quads.map(line)))
        } finally {
          await engine.close()
        }
      }),
      { numRuns: 40 },
    ))

  it('leaves out only what would contradict: a circle, and a relation between a concept and what is above it', () => {
    const hierarchy = new Hierarchy()
    expect(hierarchy.addBroader('a', 'b')).toBe(true)
    expect(hierarchy.addBroader('b', 'c')).toBe(true)
    expect(hierarchy.addBroader('c', 'a')).toBe(false)
    expect(hierarchy.addRelated('a', 'c')).toBe(false)
    expect(hierarchy.addRelated('a', 'd')).toBe(true)
    expect(hierarchy.addBroader('b', 'd')).toBe(false)
    expect(hierarchy.addExact('a', 'd')).toBe(false)
    expect(hierarchy.addExact('c', 'e')).toBe(true)
    expect(hierarchy.addBroader('e', 'a')).toBe(false)
    expect(hierarchy.addBroader('e', 'f')).toBe(true)
    expect(hierarchy.addRelated('a', 'f')).toBe(false)
  })
})
