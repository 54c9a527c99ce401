/** The editor of `GET /graphql` in a real Chromium that can reach nothing but this server. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { noChromium, openVisits, type View, type Visits } from '../explorer/browser.ts'
import { openReference } from '../support/engines.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe.skipIf(noChromium)('the editor at /graphql', () => {
  let server: TestServer
  let visits: Visits
  let page: Page

  beforeAll(async () => {
    server = await startServer(await openReference('embedded'))
    visits = await openVisits(server.url)
  })
  afterAll(async () => {
    await visits?.close()
    await server?.close()
  })
  beforeEach(() => {
    visits.outside.length = 0
    visits.complaints.length = 0
  })

  const open = async (fragment = '', view?: View): Promise<void> => {
    page = await visits.visit(`/graphql${fragment}`, view)
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  }
  /** What an editor pane shows: Monaco draws spaces as no-break ones. */
  const shown = async (pane: 'query-editor' | 'response'): Promise<string> =>
    (await page.locator(`.graphiql-${pane} .view-lines`).first().innerText()).replaceAll('\u00a0', ' ')
  const answer = (expected: string | RegExp) => expect.poll(() => shown('response')).toMatch(expected)

  it('opens on the nurse question, in a page titled in French', async () => {
    await open()
    await expect.poll(() => page.title()).toBe('Éditeur de requêtes – Graphe des compétences')
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await expect
      .poll(() => shown('query-editor'))
      .toMatch(/# Quelles compétences manquent à une infirmière[\s\S]*certifications: \["ide-2009"\]/)
  })

  it('answers the nurse question at a click, and asks nobody but this server', async () => {
    await open()
    await page.getByRole('button', { name: /execute query/i }).click()
    await answer(/"counts": \{\s*"total": 75,/)
    await answer(/"commonCounts": \{\s*"total": 59,/)
    await answer('Élaboration du projet personnel')
    expect(visits.outside).toEqual([])
    expect(visits.complaints).toEqual([])
  })

  it('runs by keyboard', async () => {
    await open()
    await page.locator('.graphiql-query-editor textarea').first().focus()
    await page.keyboard.press('Control+Enter')
    await answer(/"commonCounts": \{\s*"total": 59,/)
  })

  it('opens the query that an address carries, and completes fields from the schema', async () => {
    await open(`#query=${encodeURIComponent('{ node(id: "cpas-2025") { label  } }')}`)
    await expect.poll(() => shown('query-editor')).toContain('node(id: "cpas-2025")')
    await page.getByRole('button', { name: /execute query/i }).click()
    await answer('Coordonnateur de parcours')
    await page.locator('.graphiql-query-editor textarea').first().focus()
    await page.keyboard.press('Control+End')
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Control+Space')
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'synonyms' }).waitFor()
    expect(visits.complaints).toEqual([])
  })

  it('stacks question and answer on a narrow screen', async () => {
    await open('', { width: 360, height: 740 })
    const boxes = () =>
      Promise.all(['.graphiql-editors', '.graphiql-response'].map((name) => page.locator(name).boundingBox()))
    await expect
      .poll(async () => {
        const [question, response] = await boxes()
        return (response?.y ?? 0) - (question?.y ?? 0)
      })
      .toBeGreaterThan(150)
    await expect.poll(async () => (await boxes())[1]?.width ?? 0).toBeGreaterThan(250)
  })
})
