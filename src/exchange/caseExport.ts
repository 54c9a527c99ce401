/** 1EdTech CASE 1.1: one CFPackage with its document, items and associations. */
import { patiently } from '../graph/patience.ts'
import type { GraphEngine } from '../graph/port.ts'
import { datasetStates } from '../graph/store.ts'
import type { NodeRecord, RelationRecord, Value } from '../model/records.ts'
import { defaultBase, uriOf } from '../model/uri.ts'
import { associationOf, identifierOf, itemOf } from './caseFormat.ts'
import { definitionsOf, fieldsOf, keptLinks } from './caseKept.ts'
import { type Exporter, type ExportOptions, gathered } from './exporter.ts'
import { stated } from './importer.ts'
import { type Exported, openReader, type Reader } from './select.ts'
import { uuidOf } from './uuid.ts'

/** CASE wants a time of change on everything: that of the data set. Data loaded before times were kept have none. */
const unknownTime = '1970-01-01T00:00:00.000Z'

/** The document of the whole graph is no framework: it has an identifier of its own. */
function documentOf(
  framework: NodeRecord | undefined,
  { base, changedAt, datasets }: { base: string; changedAt: string; datasets: string[] },
) {
  if (!framework) {
    const uri = `${base}graph`
    return {
      identifier: uuidOf(uri),
      uri,
      title: 'Graphe de compétences',
      creator: 'care-competence-graph',
      language: 'fr',
      caseVersion: '1.1',
      lastChangeDateTime: changedAt,
      extensions: { ccg: { datasets } },
    }
  }
  const { label, publisher, version, ...rest } = framework.properties
  const text = (value: Value | undefined): string | undefined =>
    typeof value === 'string' && value !== '' ? value : undefined
  const fields = fieldsOf(framework.properties)
  return {
    identifier: identifierOf(base, framework.id),
    uri: uriOf(base, framework.id),
    title: String(label).replace(/\s/g, ' '),
    creator: String(publisher ?? 'care-competence-graph'),
    ...stated({ publisher: fields ? undefined : text(publisher), version: text(version) }),
    ...(fields ? {} : { language: 'fr' }),
    caseVersion: '1.1',
    lastChangeDateTime: changedAt,
    ...fields,
    extensions: {
      ...(fields?.['extensions'] as object | undefined),
      ccg: {
        id: framework.id,
        kind: framework.kind,
        properties: {
          label,
          ...rest,
          ...(text(publisher) && !fields ? {} : stated({ publisher })),
          ...(text(version) ? {} : stated({ version })),
        },
      },
    },
  }
}

async function* objects(pages: AsyncIterable<object[]>): AsyncGenerator<string> {
  let first = true
  for await (const page of pages) {
    for (const one of page) {
      yield `${first ? '' : ','}\n${JSON.stringify(one)}`
      first = false
    }
  }
}

async function* packaged(engine: GraphEngine, reader: Reader, base: string): AsyncGenerator<string> {
  const states = await patiently(() => engine.read(datasetStates))
  const times = new Map(states.map(({ id, changedAt }) => [id, changedAt ?? unknownTime]))
  const timeOf = (dataset: string): string => times.get(dataset) ?? unknownTime
  const { framework } = reader.selection
  const [document] = framework === undefined ? [] : await reader.elements([framework])
  const latest = [...times.values()].sort().at(-1) ?? unknownTime
  const whole = framework === undefined
  const kept = document ? keptLinks(document.properties) : []
  async function* items() {
    for await (const page of reader.allElements()) {
      const nodes = page.filter(({ id }) => id !== framework)
      for (const node of nodes) kept.push(...keptLinks(node.properties))
      yield nodes.map((node) =>
        itemOf(node, { base, changedAt: timeOf(node.dataset), dataset: whole ? node.dataset : undefined }),
      )
    }
  }
  /** Ends that the package does not define are named by their ids too. */
  const associated = (link: Exported<RelationRecord> & { fromLabel: string; toLabel: string }, open: boolean) =>
    associationOf(base, link, { changedAt: timeOf(link.dataset), dataset: whole ? link.dataset : undefined, open })
  async function* associations(): AsyncGenerator<object[]> {
    for await (const page of reader.allLinks())
      yield page.map((link) => associated(link, !link.fromInside || !link.inside))
    yield (await reader.waiting()).map((link) => associated({ ...link, fromLabel: link.from, toLabel: link.to }, true))
    yield kept
  }

  const changedAt = document ? timeOf(document.dataset) : latest
  const head = documentOf(document, { base, changedAt, datasets: [...times.keys()] })
  yield `{\n"CFDocument":${JSON.stringify(head)},\n"CFItems":[`
  yield* objects(items())
  yield '\n],\n"CFAssociations":['
  yield* objects(associations())
  const definitions = document && definitionsOf(document.properties)
  yield `\n]${definitions ? `,\n"CFDefinitions":${JSON.stringify(definitions)}` : ''}\n}\n`
}

export const casePackage: Exporter = {
  contentType: 'application/json; charset=utf-8',
  extension: '.case.json',
  async *write(engine, options: ExportOptions = {}) {
    yield* gathered(packaged(engine, await openReader(engine, options), options.base ?? defaultBase))
  },
}
