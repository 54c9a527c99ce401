/** The explorer in a real Chromium, against the real server with the real data; nothing else can be reached. */
import { existsSync, mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import axe from 'axe-core'
import { pino } from 'pino'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { createServices } from '../../src/context.ts'
import { createServer } from '../../src/http/server.ts'
import { openReference } from '../support/engines.ts'
import { root } from '../support/server.ts'

export const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
/** Where there is no Chromium, the suites of the explorer are skipped. */
export const noChromium = !existsSync(chromiumPath)
export const screenshots = join(root, 'screenshots')

export interface Explorer {
  url: string
  browser: Browser
  /** A page of its own context; requests to anywhere else come to nothing and are kept in `outside`, errors in `complaints`. */
  open(path: string, options?: View): Promise<Page>
  outside: string[]
  complaints: string[]
  /** The server goes away; `startServer` brings it back at the same address. */
  stopServer(): Promise<void>
  startServer(): Promise<void>
  close(): Promise<void>
}

export interface View {
  width?: number
  height?: number
  dark?: boolean
}

let chrome: Promise<Browser> | undefined
/** The Chromium of this worker, started once and ended with it. */
export const openBrowser = (): Promise<Browser> =>
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

/** Notes what a page asks of anyone but its server; the browser can reach nothing but this machine. */
export const noteOutside = (page: Page, url: string, outside: string[]): void =>
  void page.on('request', (request) => {
    if (/^(http|ws)/.test(request.url()) && !request.url().startsWith(url)) outside.push(request.url())
  })

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
  const browser = await openBrowser()
  const outside: string[] = []
  const complaints: string[] = []

  return {
    url,
    browser,
    outside,
    complaints,
    startServer,
    stopServer,
    async open(path, { width = 1440, height = 900, dark = false } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        locale: 'fr-FR',
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      noteOutside(page, url, outside)
      await page.goto(`${url}${path}`)
      await page.locator('h1').waitFor()
      return page
    },
    async close() {
      for (const context of browser.contexts()) await context.close()
      await stopServer()
    },
  }
}

/** No answer is awaited any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('.loading, [aria-busy=true]') === null, undefined, {
    timeout: 15_000,
  })
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
  await page.context().close()
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
    })
    return found.map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact: impact ?? 'minor',
      help,
      targets: nodes.map(({ target }) => target.join(' ')),
    }))
  })
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
