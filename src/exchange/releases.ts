/** Releases of one référentiel in the graph: side by side or one in another's place, and what differs between them. */
import { Fault } from '../errors.ts'
import { patiently } from '../graph/patience.ts'
import type { GraphEngine } from '../graph/port.ts'
import { datasetStates, type LoadReport, loadedNodes } from '../graph/store.ts'
import type { Importer } from './importer.ts'
import { WrongPath } from './location.ts'

/** A release as someone gave it: `v1.2.1`, or `1.2.1`. A WrongPath where it is none. */
export function releaseGiven(given: string | undefined): string | undefined {
  const [, numbers] = /^v?(\d+(?:\.\d+)*)$/i.exec(given?.trim() ?? '') ?? []
  if (given !== undefined && numbers === undefined)
    throw new WrongPath(`--release ${given}: it is no release; expected one such as v460 or v1.2.1.`)
  return numbers === undefined ? undefined : `v${numbers}`
}

const familyOf = (framework: string): string => framework.slice(0, framework.indexOf(':') + 1)

/** Other releases of what an importer brings, such as `rome:v450` for `rome:v460`. */
export async function otherReleases(engine: GraphEngine, importer: Importer): Promise<string[]> {
  const states = await patiently(() => engine.read(datasetStates))
  return states
    .map(({ id }) => id)
    .filter((id) =>
      importer.datasets.some((own) => own !== id && familyOf(own) !== '' && familyOf(own) === familyOf(id)),
    )
}

/**
 * Two releases have the same codes: one must make room, or the new one's ids carry its release. A DATA_INVALID fault
 * where neither was chosen.
 */
export async function chooseRelease(
  engine: GraphEngine,
  importer: Importer,
  { beside, replaces }: { beside?: boolean | undefined; replaces: string[] },
): Promise<void> {
  const others = await otherReleases(engine, importer)
  const left = others.filter((id) => !replaces.includes(id))
  if (left.length === 0 || beside) return
  const [other] = left
  throw new Fault(
    'DATA_INVALID',
    `The graph holds ${left.join(', ')}. Say --beside to keep it (the new ids then carry their release), ` +
      `or --replace ${other} to put ${importer.datasets.join(', ')} in its place.`,
  )
}

export type Changes = Pick<LoadReport, 'added' | 'removed' | 'relabelled'>

/** What an id names in any release: `rome:v461.J1506` and `rome:J1506` are one sheet. */
function codeOf(dataset: string, id: string): string {
  const code = id.slice(id.indexOf(':') + 1)
  const release = `${dataset.slice(dataset.indexOf(':') + 1)}.`
  return code.startsWith(release) ? code.slice(release.length) : code
}

async function labelsOf(engine: GraphEngine, dataset: string): Promise<Map<string, { id: string; label: string }>> {
  // Each page is a read of its own: together they may take longer than one read may.
  const nodes = await loadedNodes((query, params) => patiently(() => engine.read((run) => run(query, params))), dataset)
  return new Map(
    [...nodes]
      .filter(([id]) => id !== dataset && !id.startsWith('cw:'))
      .map(([id, { label }]) => [codeOf(dataset, id), { id, label }]),
  )
}

/** What a release has that another has not, by code. */
export async function changesBetween(engine: GraphEngine, before: string, after: string): Promise<Changes> {
  const [old, now] = [await labelsOf(engine, before), await labelsOf(engine, after)]
  return {
    added: [...now].filter(([code]) => !old.has(code)).map(([, { id }]) => id),
    removed: [...old].filter(([code]) => !now.has(code)).map(([, { id }]) => id),
    relabelled: [...now].flatMap(([code, { id, label }]) => {
      const was = old.get(code)?.label
      return was !== undefined && was !== label ? [{ id, from: was, to: label }] : []
    }),
  }
}
