import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Fault } from '../../src/errors.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import type { GraphData } from '../../src/model/records.ts'
import { competenceGap } from '../../src/questions/competenceGap/competenceGap.ts'
import { confirm, manifestName } from '../../src/seed/confirmed.ts'
import { titlesNotice } from '../../src/words/wording.ts'
import { day, nothingNear, profile } from '../support/ask.ts'
import { onEachEngine } from '../support/engines.ts'
import { seeds } from './documents.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const reported = seeds.nodes.filter(
  ({ kind, properties }) =>
    kind === 'Competence' && properties['framework'] === 'ide-2009:referentiel' && properties['verified'] === false,
)

/** A folder with a made-up document, one line an element, and the manifest that places elements in it. */
function folderWith(elements: string[], more: Record<string, unknown> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'confirmed-'))
  folders.push(folder)
  const text = elements.map((element, index) => `${index + 1}. Phrase inventée pour ${element}`).join('\n')
  writeFileSync(join(folder, 'annexe.txt'), text)
  const places = Object.fromEntries(elements.map((element, index) => [element, String(index + 1)]))
  const sha256 = createHash('sha256').update(text).digest('hex')
  const manifest = { source: 'source:ide-2009-bo', fileName: 'annexe.txt', sha256, complete: true, places, ...more }
  writeFileSync(join(folder, manifestName), JSON.stringify([manifest]))
  return folder
}
const readOnOf = ({ relations }: GraphData, type: string, from: string, to: string): unknown =>
  relations.find((one) => one.type === type && one.from === from && one.to === to)?.properties['readOn']
const table = 'cw:ide-2009>cpas-2025'
/** Covered wholly by C1.1, C1.6 and C1.7 together; near to others. */
const whole = 'cpas-2025:1.1.c2'
const inPart = 'cpas-2025:1.1.c3'

describe('an operator who has the text confirms what was reported', () => {
  it('each element placed is verified, with the wording that stands there', () => {
    const { nodes, relations } = confirm(seeds, folderWith(['ide-2009:C1.1']))
    expect(nodes.find(({ id }) => id === 'ide-2009:C1.1')?.properties).toMatchObject({
      verified: true,
      statement: '1. Phrase inventée pour ide-2009:C1.1',
      locator: 'source:ide-2009-bo 1',
    })
    expect(relations.filter(({ from, type }) => from === 'ide-2009:C1.1' && type === 'STATED_IN')).toMatchObject([
      { to: 'source:ide-2009-bo', qualifier: 'wording', properties: { verified: true, wording: true, lines: '1' } },
    ])
    expect(nodes.find(({ id }) => id === 'ide-2009:C1.2')?.properties['verified']).toBe(false)
  })

  it('a verdict that covers wholly needs the codes that it cites, and no more', () => {
    const codes = ['ide-2009:C1.1', 'ide-2009:C1.6', 'ide-2009:C1.7']
    const some = confirm(seeds, folderWith(codes.slice(1)))
    expect(readOnOf(some, 'EXAMINES', table, whole)).toBe('SECONDARY')
    expect(readOnOf(some, 'ALIGNED_WITH', 'ide-2009:C1.6', whole)).toBe('SECONDARY')
    const all = confirm(seeds, folderWith(codes))
    expect(readOnOf(all, 'EXAMINES', table, whole)).toBe('ELEMENTS')
    expect(readOnOf(all, 'ALIGNED_WITH', 'ide-2009:C1.6', whole)).toBe('ELEMENTS')
    expect(readOnOf(all, 'EXAMINES', table, inPart)).toBe('SECONDARY')
  })

  it('what is covered in part or not at all needs every element, and that there be no other', () => {
    const ids = reported.map(({ id }) => id)
    expect(readOnOf(confirm(seeds, folderWith(ids)), 'EXAMINES', table, inPart)).toBe('ELEMENTS')
    expect(readOnOf(confirm(seeds, folderWith(ids, { complete: false })), 'EXAMINES', table, inPart)).toBe('SECONDARY')
  })

  it.each<[string, () => string, RegExp]>([
    ['another copy', () => folderWith(['ide-2009:C1.1'], { sha256: 'f'.repeat(64) }), /SHA-256 is [0-9a-f]{64}/],
    ['no copy', () => folderWith(['ide-2009:C1.1'], { fileName: 'absente.txt' }), /absente\.txt .* is missing/],
    [
      'an empty place',
      () => folderWith(['ide-2009:C1.1'], { places: { 'ide-2009:C1.1': '9' } }),
      /lines 9 do not exist/,
    ],
    ['an element that was read', () => folderWith(['ide-2009:C6.1']), /ide-2009:C6\.1 is not waiting/],
    ['an element that nobody knows', () => folderWith(['ide-2009:C99']), /ide-2009:C99 is not waiting/],
    ['a field too many', () => folderWith(['ide-2009:C1.1'], { by: 'moi' }), /confirmed\.yaml: .*by/],
  ])('%s confirms nothing, and says why', (_, folder, message) => {
    const act = () => confirm(seeds, folder())
    expect(act).toThrow(Fault)
    expect(act).toThrow(message)
  })
})

/** The two référentiels of the nurse question and the table between them. */
function nurseData({ nodes, relations }: GraphData): GraphData {
  const frameworks = ['ide-2009:referentiel', 'cpas-2025:referentiel']
  const kept = nodes.filter(
    ({ id, properties }) => [table, ...frameworks].includes(id) || frameworks.includes(String(properties['framework'])),
  )
  const ids = new Set(kept.map(({ id }) => id))
  return { nodes: kept, relations: relations.filter(({ from, to }) => ids.has(from) && ids.has(to)) }
}

onEachEngine('the nurse question, once the annexe is confirmed', (engine) => {
  it('no longer says that elements were reported; titles stay titles', async () => {
    const data = confirm(seeds, folderWith(reported.map(({ id }) => id)))
    await replaceDataset(engine(), 'reference', nurseData(data))
    const answer = await competenceGap(
      engine(),
      { profile: profile({ certifications: ['ide-2009'] }), target: 'cpas-2025', asOf: day },
      nothingNear,
    )
    expect(answer.counts).toMatchObject({ total: 75, acquired: 10 + 1 })
    expect(answer.caveats).toEqual([titlesNotice])
  })
})
