/** The editor of `GET /graphql` in a real Chromium that can reach nothing but this server. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { addressFile, pagesFolder } from '../../src/paths.ts'

const root = join(import.meta.dirname, '../..')
const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

describe.skipIf(!existsSync(chromiumPath))('the editor at /graphql', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'ccg-editor-'))
  let server: ChildProcess
  let browser: Browser
  let page: Page
  let address: string
  let outside: string[]
  let complaints: string[]

  beforeAll(async () => {
    if (!existsSync(join(pagesFolder, 'editor/index.html'))) execFileSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', 'src/editor/vite.config.ts', '--logLevel', 'error'], { cwd: root })
    const { NEO4J_URI: _, ...environment } = process.env
    server = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { cwd: root, env: { ...environment, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' }, stdio: ['ignore', 'ignore', 'inherit'] })
    await vi.waitUntil(() => existsSync(addressFile(dataDir)), { timeout: 60_000, interval: 100 })
    address = (JSON.parse(readFileSync(addressFile(dataDir), 'utf8')) as { address: string }).address
    await vi.waitUntil(async () => (await fetch(`${address}/health`)).ok, { timeout: 60_000, interval: 100 })
    browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    server?.kill('SIGTERM')
    await new Promise((resolve) => (server?.exitCode === null ? server.once('exit', resolve) : resolve(null)))
    rmSync(dataDir, { recursive: true, force: true })
  })

  beforeEach(async () => {
    ;[outside, complaints] = [[], []]
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.route('**/*', (route) => {
      if (route.request().url().startsWith(address)) return route.continue()
      outside.push(route.request().url())
      return route.abort()
    })
  })

  afterEach(async () => {
    await page.close()
  })

  const open = async (fragment = ''): Promise<void> => {
    await page.goto(`${address}/graphql${fragment}`)
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  }
  /** What an editor pane shows: Monaco draws spaces as no-break ones. */
  const shown = async (pane: 'query-editor' | 'response'): Promise<string> => (await page.locator(`.graphiql-${pane} .view-lines`).first().innerText()).replaceAll('\u00a0', ' ')
  const answer = async (expected: string): Promise<string> => {
    await expect.poll(() => shown('response'), { timeout: 10_000 }).toContain(expected)
    return shown('response')
  }

  it('opens on the nurse question, in a page titled in French', async () => {
    await open()
    expect(await page.title()).toBe('Éditeur de requêtes – Graphe des compétences')
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    const question = await shown('query-editor')
    expect(question).toContain('# Quelles compétences manquent à une infirmière')
    expect(question).toContain('certifications: ["ide-2009"]')
  })

  it('answers the nurse question at a click, and asks nobody but this server', async () => {
    await open()
    await page.getByRole('button', { name: /execute query/i }).click()
    const text = await answer('"commonCounts"')
    expect(text).toMatch(/"counts": \{\s*"total": 75,/)
    expect(text).toMatch(/"commonCounts": \{\s*"total": 59,/)
    expect(text).toContain('Élaboration du projet personnel')
    expect(outside).toEqual([])
    expect(complaints).toEqual([])
  })

  it('runs by keyboard', async () => {
    await open()
    await page.locator('.graphiql-query-editor textarea').first().focus()
    await page.keyboard.press('Control+Enter')
    expect(await answer('"commonCounts"')).toMatch(/"total": 59,/)
  })

  it('opens the query that an address carries, and completes fields from the schema', async () => {
    await open(`#query=${encodeURIComponent('{ node(id: "cpas-2025") { label  } }')}`)
    expect(await shown('query-editor')).toContain('node(id: "cpas-2025")')
    await page.getByRole('button', { name: /execute query/i }).click()
    await answer('Coordonnateur de parcours')
    await page.locator('.graphiql-query-editor textarea').first().focus()
    await page.keyboard.press('Control+End')
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Control+Space')
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'synonyms' }).waitFor({ timeout: 10_000 })
    expect(complaints).toEqual([])
  })

  it('stacks question and answer on a narrow screen', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await open()
    const [question, response] = [await page.locator('.graphiql-editors').boundingBox(), await page.locator('.graphiql-response').boundingBox()]
    expect(response?.y ?? 0).toBeGreaterThan((question?.y ?? 0) + 150)
    expect(response?.width ?? 0).toBeGreaterThan(250)
  })
})
