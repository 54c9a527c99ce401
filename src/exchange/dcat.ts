/** What the graph holds and where it is had, as DCAT has it: the whole, each framework, and the files of both. */
import { StreamWriter } from 'n3'
import { pages } from '../graph/batches.ts'
import type { NodeRecord } from '../model/records.ts'
import { defaultBase } from '../model/uri.ts'
import { type Exporter, type ExportOptions, gathered } from './exporter.ts'
import { say, string } from './rdfLinks.ts'
import { type Link, openReader, type Reader, sourcesAtOnce } from './select.ts'
import { serialised } from './skos.ts'
import {
  dated,
  dcat,
  dct,
  type NamedNode,
  namedNode,
  namespaces,
  owl,
  plain,
  type Quad,
  rdf,
  text,
  words,
} from './terms.ts'

/** Format → what it is written as. */
type Media = Record<string, string>

interface Shelf {
  words: ReturnType<typeof words>
  address: string | undefined
  media: Media
}

const mediaTypes = 'https://www.iana.org/assignments/media-types/'

/** The files of a data set, one for each format; a distribution is nothing without an address. */
function* distributions(dataset: NamedNode, framework: string | undefined, { address, media }: Shelf): Generator<Quad> {
  if (address === undefined) return
  const asked = framework === undefined ? '' : `?${new URLSearchParams({ framework })}`
  for (const [format, type] of Object.entries(media)) {
    const file = namedNode(`${address}/export/${format}${asked}`)
    yield* say(dataset, dcat.distribution, file)
    yield* say(file, rdf.type, dcat.Distribution)
    yield* say(file, dct.title, ...plain(format))
    yield* say(file, dcat.accessURL, file)
    yield* say(file, dcat.downloadURL, file)
    yield* say(file, dcat.mediaType, namedNode(`${mediaTypes}${type}`))
  }
}

function* dataset({ id, properties }: NodeRecord, links: Link[], shelf: Shelf): Generator<Quad> {
  const { of } = shelf.words
  const subject = of(id)
  const { label, purpose, publisher, publishedOn, version, labelLanguage } = properties
  yield* say(subject, rdf.type, dcat.Dataset)
  yield* say(subject, dct.title, text(string(label) ?? id))
  yield* say(subject, dct.identifier, ...plain(id))
  yield* say(subject, dct.language, ...plain(string(labelLanguage) ?? 'fr'))
  if (string(purpose)) yield* say(subject, dct.description, text(purpose as string))
  if (string(publisher)) yield* say(subject, dct.publisher, text(publisher as string))
  if (string(publishedOn)) yield* say(subject, dct.issued, dated(publishedOn as string))
  if (string(version)) yield* say(subject, owl.versionInfo, ...plain(version as string))
  const sources = links.filter(({ type }) => type === 'STATED_IN').map(({ to }) => to)
  yield* say(subject, dct.source, ...[...new Set(sources)].map(of))
  yield* distributions(subject, id, shelf)
}

async function* statements(reader: Reader, shelf: Shelf, base: string): AsyncGenerator<Quad> {
  const whole = namedNode(base)
  const { framework } = reader.selection
  if (framework === undefined) {
    yield* say(whole, rdf.type, dcat.Catalog, dcat.Dataset)
    yield* say(whole, dct.title, text('Graphe des compétences des métiers du parcours de soins'))
    yield* say(whole, dct.language, ...plain('fr'))
    yield* say(whole, owl.versionInfo, ...plain(reader.revision))
    yield* distributions(whole, undefined, shelf)
  }
  for (const page of pages(reader.ids, sourcesAtOnce)) {
    const found = (await reader.elements(page)).filter(({ kind }) => kind === 'Framework')
    if (found.length === 0) continue
    const links = await reader.links(found.map(({ id }) => id))
    for (const node of found) {
      if (framework === undefined) yield* say(whole, dcat.dataset, shelf.words.of(node.id))
      yield* dataset(
        node,
        links.filter(({ from }) => from === node.id),
        shelf,
      )
    }
  }
}

/** The description of what the other formats write. */
export const dcatOf = (others: Record<string, Exporter>): Exporter => ({
  contentType: 'text/turtle; charset=utf-8',
  extension: '.ttl',
  async *write(engine, options: ExportOptions = {}) {
    const base = options.base ?? defaultBase
    const media = Object.fromEntries(
      Object.entries(others).map(([format, { contentType }]) => [format, contentType.replace(/;.*$/, '')]),
    )
    const reader = await openReader(engine, options)
    const shelf = { words: words(base), address: options.address, media }
    const writer = new StreamWriter({ prefixes: { dcat: namespaces.dcat, dct: namespaces.dct, owl: namespaces.owl } })
    yield* gathered(serialised(statements(reader, shelf, base), writer as unknown as NodeJS.ReadWriteStream))
  },
})
