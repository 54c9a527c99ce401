/**
 * A stopwatch at the desk: the nurse's table is read anew in Chromium, by keyboard alone, as its first reading has it
 * (`npm run bench:desk -- [--competences 75] [--more 60] [--typing]`). Keys are counted, and how long the page and the
 * server keep a reader waiting is measured. Each justification begins with the sentence that the page proposes, and
 * goes on with as many characters of the reading's own (`--more 0`: the sentence alone; `--more 420`: all of it);
 * `--typing` types them key by key, else they are pasted and their keys counted.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { chromium, type Page } from 'playwright-core'
import { readConfig } from '../src/config.ts'
import { createServices } from '../src/context.ts'
import { openTable } from '../src/desk/decide.ts'
import { seedsFolder } from '../src/files.ts'
import { openEmbedded } from '../src/graph/embedded.ts'
import { replaceDataset } from '../src/graph/store.ts'
import { createServer } from '../src/http/server.ts'
import { signLocal } from '../src/rights/local.ts'
import { readSeeds, seededTable } from '../src/seed/reader.ts'
import { idOfCode } from '../src/seed/verdicts.ts'

const { values } = parseArgs({
  options: {
    competences: { type: 'string', default: '75' },
    more: { type: 'string', default: '60' },
    typing: { type: 'boolean', default: false },
  },
})
/** Seconds that a key takes: the average skilled typist of the keystroke-level model (Card, Moran, Newell, 1980). */
const secondsAKey = 0.2
const table = 'cw:ide-2009>cpas-2025'
const [held, wanted] = ['ide-2009:referentiel', 'cpas-2025:referentiel']

const { data } = readSeeds(seedsFolder)
const unread = {
  nodes: data.nodes.filter(({ id }) => id !== table),
  relations: data.relations.filter(
    ({ from, to, properties }) => from !== table && to !== table && properties['crosswalk'] !== table,
  ),
}
const folder = mkdtempSync(join(tmpdir(), 'ccg-desk-'))
const engine = await openEmbedded({ cacheBytes: 64 * 2 ** 20 })
await engine.prepare()
await replaceDataset(engine, 'reference', unread)
await openTable({ engine, viewer: { subject: 'bench', roles: ['LECTEUR'] } }, held, wanted)
const app = await createServer(createServices(engine), pino({ level: 'silent' }), readConfig({ DATA_DIR: folder }).http)
const url = await app.listen({ port: 0, host: '127.0.0.1' })
const token = await signLocal(folder, { subject: 'bench', roles: ['LECTEUR'], days: 1 })
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } })
await context.addInitScript((jeton) => window.sessionStorage.setItem('jeton', jeton), token)
const page = await context.newPage()

let pressed = 0
const press = async (key: string): Promise<void> => {
  pressed++
  await page.keyboard.press(key)
}
let written = 0
async function write(text: string): Promise<void> {
  written += text.length
  if (values.typing) await page.keyboard.type(text)
  else await page.keyboard.insertText(text)
}

/** Waits until this competence and what comes near it can be read and judged; gives the milliseconds. */
async function ready(on: Page, code: string): Promise<number> {
  const start = performance.now()
  await on.waitForFunction(
    (shown) =>
      document.querySelector('#competence')?.textContent?.startsWith(shown) &&
      document.querySelector('.desk-holdings kbd') !== null,
    code,
    { polling: 'raf' },
  )
  return performance.now() - start
}

/** What an adviser asks meanwhile; gives the milliseconds. */
async function nurse(): Promise<number> {
  const start = performance.now()
  const query = '{ competenceGap(profile: { certifications: ["ide-2009"] }, target: "cpas-2025") { revision } }'
  await (await fetch(`${url}/graphql?${new URLSearchParams({ query })}`)).text()
  return performance.now() - start
}

const letters = 'abcdefgh'
const readings = (seededTable(table)?.examined ?? []).slice(0, Number(values.competences))
const opened = performance.now()
const waits: number[] = []
const asked: number[] = []
let searched = 0
await page.goto(`${url}/tables?table=${encodeURIComponent(table)}`)
for (const [index, { target, readings: own, settled }] of readings.entries()) {
  const [reading] = own
  const ids = (settled.codes.length > 0 ? settled.codes : settled.near).map((code) => idOfCode(held, code))
  waits.push(await ready(page, target.slice(target.indexOf(':') + 1)))
  for (const id of ids) {
    const near = await page
      .locator('.desk-holdings')
      .first()
      .locator('li', { has: page.locator('kbd') })
      .evaluateAll(
        (lines, code) => lines.findIndex((line) => line.querySelector('code')?.textContent === code),
        id.slice(id.indexOf(':') + 1),
      )
    if (near >= 0 && near < letters.length) await press(letters[near] ?? '')
    else {
      searched++
      await press('/')
      for (const key of id.slice(id.indexOf(':') + 1)) await press(key)
      await press('Enter')
      await press('Escape')
    }
  }
  await press({ FULL: '1', PART: '2', NONE: '3' }[reading?.coverage ?? settled.coverage])
  await press('j')
  await write(` ${reading?.why ?? settled.why}`.slice(0, Number(values.more)))
  await press('Control+Enter')
  if (index % 5 === 0) asked.push(await nurse())
}
await page.getByText(`${readings.length} lues sur`).waitFor({ timeout: 30_000 })
const total = (performance.now() - opened) / 1000

const middle = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
const minutes = (keys: number): string => ((keys * secondsAKey) / 60).toFixed(1)
const waited = waits.slice(1)
const waitedInAll = waited.reduce((sum, one) => sum + one, 0) / 1000
process.stdout.write(
  [
    `${readings.length} competences, no click; ${searched} codes searched, the others by a letter`,
    `keys: ${pressed} to choose, judge and move (${minutes(pressed)} min at ${secondsAKey} s a key), ` +
      `${written} of justification beyond the sentence proposed (${minutes(written)} min)`,
    `waiting for the next competence: median ${middle(waited).toFixed(0)} ms, ` +
      `most ${Math.max(...waited).toFixed(0)} ms, ${waitedInAll.toFixed(1)} s in all`,
    `the script itself: ${total.toFixed(0)} s`,
    `the nurse's question meanwhile: first ${asked[0]?.toFixed(0)} ms, then ` +
      `median ${middle(asked.slice(1)).toFixed(1)} ms, most ${Math.max(...asked.slice(1)).toFixed(0)} ms`,
    '',
  ].join('\n'),
)
await browser.close()
await app.close()
await engine.close()
rmSync(folder, { recursive: true, force: true })
