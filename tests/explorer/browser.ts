/** The explorer in a real Chromium, against the real server with the real data; nothing else can be reached. */
import { existsSync, mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import axe from 'axe-core'
import { pino } from 'pino'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { createServices } from '../../src/context.ts'
import { createServer } from '../../src/http/server.ts'
import { openReference } from '../support/engines.ts'
import { root } from '../support/server.ts'

export const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
/** Where there is no Chromium, the suites of the explorer are skipped. */
export const noChromium = !existsSync(chromiumPath)
export const screenshots = join(root, 'screenshots')

export interface View {
  width?: number
  height?: number
  dark?: boolean
  /** In a window of its own, where nothing was loaded before. */
  cold?: boolean
}

/** One window for the visits of a file, since a new one takes the processor longer than most pages. */
export interface Visits {
  /** The page at this path as if nothing had been visited before; the page of the visit before is gone. */
  visit(path: string, view?: View): Promise<Page>
  /** Requests to anywhere else, which come to nothing. */
  outside: string[]
  /** What the pages said to be wrong. */
  complaints: string[]
  close(): Promise<void>
}

export interface Explorer extends Omit<Visits, 'visit'> {
  url: string
  /** A visit to a page, once it has its title. */
  open: Visits['visit']
  /** The server goes away; `startServer` brings it back at the same address. */
  stopServer(): Promise<void>
  startServer(): Promise<void>
}

let chrome: Promise<Browser> | undefined
/** The Chromium of this worker, started once and ended with it. */
const openBrowser = (): Promise<Browser> =>
  (chrome ??= chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--lang=fr-FR',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  }))

/**
 * SLOWED=200: answers, and what a page does of itself in a moment, come some 200 ms later, as they may on a machine
 * that has other work: a test that reads too soon then fails.
 */
const late = Number(process.env['SLOWED'] ?? 0)

/** In the page: the work that React puts off, and what is told of sizes. */
function putOff(milliseconds: number): void {
  const post = MessagePort.prototype.postMessage
  MessagePort.prototype.postMessage = function (...message: unknown[]) {
    setTimeout(() => Reflect.apply(post, this, message), milliseconds)
  }
  window.ResizeObserver = class extends ResizeObserver {
    constructor(callback: ResizeObserverCallback) {
      super((...seen) => setTimeout(() => callback(...seen), milliseconds))
    }
  }
}

/** A window of its own, in French. */
export async function openWindow(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await (await openBrowser()).newContext({ locale: 'fr-FR', ...options })
  if (late > 0) {
    await context.addInitScript(putOff, late)
    await context.route('**/graphql', async (route) => {
      await sleep(late * (0.5 + 2 * Math.random()))
      await route.continue().catch(() => undefined)
    })
  }
  return context.newPage()
}

export async function openVisits(url: string): Promise<Visits> {
  const outside: string[] = []
  const complaints: string[] = []
  let page: Page | undefined

  async function openHeard(): Promise<Page> {
    const opened = await openWindow({ permissions: ['clipboard-read', 'clipboard-write'] })
    opened.on('pageerror', (error) => complaints.push(error.message))
    opened.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    opened.on('request', (request) => {
      if (/^(http|ws)/.test(request.url()) && !request.url().startsWith(url)) outside.push(request.url())
    })
    return opened
  }
  /** Nothing stays of the visit before but what a browser caches. */
  async function emptied(window: Page): Promise<Page> {
    await window.unrouteAll({ behavior: 'ignoreErrors' })
    await window.evaluate(() => {
      window.localStorage.clear()
      window.sessionStorage.clear()
    })
    await window.goto('about:blank')
    return window
  }
  const close = async (): Promise<void> => page?.context().close()

  return {
    outside,
    complaints,
    close,
    async visit(path, { width = 1440, height = 900, dark = false, cold = false } = {}) {
      if (cold) await close()
      page = page && !cold ? await emptied(page) : await openHeard()
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ media: null, colorScheme: dark ? 'dark' : 'light' })
      await page.goto(`${url}${path}`)
      return page
    },
  }
}

export async function openExplorer(): Promise<Explorer> {
  const engine = await openReference('embedded')
  const services = createServices(engine)
  await services.search.refresh()

  let port = 0
  let app: Awaited<ReturnType<typeof createServer>> | undefined
  const startServer = async (): Promise<void> => {
    app = await createServer(services, pino({ level: 'silent' }))
    await app.listen({ port, host: '127.0.0.1' })
    port = (app.server.address() as AddressInfo).port
  }
  const stopServer = async (): Promise<void> => {
    app?.server.closeAllConnections()
    await app?.close()
    app = undefined
  }
  await startServer()
  const url = `http://127.0.0.1:${port}`
  const visits = await openVisits(url)

  return {
    ...visits,
    url,
    startServer,
    stopServer,
    async open(path, view) {
      const page = await visits.visit(path, view)
      await page.locator('h1').waitFor()
      return page
    },
    async close() {
      await visits.close()
      await stopServer()
    },
  }
}

/** No answer is awaited any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('.loading, [aria-busy=true]') === null)
  // What fades in is not yet what is shown.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity),
  )
}

export const widths = { narrow: 360, wide: 1440 } as const

/**
 * The whole page narrow and light, wide and dark: nothing may overflow sideways, and axe-core finds nothing.
 * With SCREENSHOTS=on, pictures of it go into the ignored folder screenshots/.
 */
export async function expectSound(
  explorer: Explorer,
  name: string,
  path: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<void> {
  const page = await explorer.open(path, { width: widths.narrow })
  await settled(page)
  await prepare?.(page)
  await expectShownSound(page, name)
}

/** The same of a page as it is shown, which keeps its state. */
export async function expectShownSound(page: Page, name: string): Promise<void> {
  for (const [size, width] of Object.entries(widths)) {
    const dark = size === 'wide'
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
    await page.setViewportSize({ width, height: 900 })
    await settled(page)
    if (process.env['SCREENSHOTS'] === 'on') await takePicture(page, `${name}-${size}-${dark ? 'dark' : 'light'}`)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    const findings = await axeFindings(page)
    expect({ name, width, overflow, findings }).toEqual({ name, width, overflow: 0, findings: [] })
  }
}

async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true })
  // Chromium paints no more than 16,384 px at once.
  const { scrollWidth: width, scrollHeight } = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return { scrollWidth, scrollHeight }
  })
  await page.screenshot({
    path: join(screenshots, `${name}.png`),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(16_000, scrollHeight) },
    animations: 'disabled',
  })
}

export interface AxeFinding {
  rule: string
  impact: string
  help: string
  targets: string[]
}

/** What axe-core finds, be it minor, by WCAG 2.2 A and AA and its best practices. */
export async function axeFindings(page: Page): Promise<AxeFinding[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof import('axe-core') }
    const { violations: found } = await runner.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // What passes is not described element by element.
      resultTypes: ['violations'],
      // What the page has loaded is loaded anew only for rules that are not asked.
      preload: false,
    })
    return found.map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact: impact ?? 'minor',
      help,
      targets: nodes.map(({ target }) => target.join(' ')),
    }))
  })
}

/**
 * Types into the field that has the focus, and chooses what this says, by arrows, once the list answers what was typed.
 */
export async function chooseByKeyboard(page: Page, text: string, option: RegExp): Promise<void> {
  await page.keyboard.type(text)
  await page.getByRole('option', { name: option, disabled: false }).first().waitFor()
  const names = await page.getByRole('option').allInnerTexts()
  const place = names.findIndex((name) => option.test(name.replaceAll('\n', ' ')))
  for (let step = 0; step < place; step++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** Moves by Tab until the element that has this accessible name has the focus. */
export async function tabTo(page: Page, name: string | RegExp, most = 120): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab')
    const said = await page.evaluate(() => {
      const here = document.activeElement
      const labels = here instanceof HTMLInputElement ? [...(here.labels ?? [])].map((label) => label.textContent) : []
      return [here?.getAttribute('aria-label'), ...labels, here?.textContent].filter(Boolean).join(' ').trim()
    })
    if (typeof name === 'string' ? said.includes(name) : name.test(said)) return
  }
  throw new Error(`Tab never reached '${name}'.`)
}
