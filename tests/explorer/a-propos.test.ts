/** « À propos »: sources, verification, limits, citation. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Explorer, expectSound, noChromium, openExplorer, settled, tabTo } from './browser.ts'

describe.skipIf(noChromium)('the page « À propos »', () => {
  let explorer: Explorer
  let page: Page

  beforeAll(async () => {
    explorer = await openExplorer()
  })
  afterAll(() => explorer?.close())
  beforeEach(() => {
    explorer.outside.length = 0
    explorer.complaints.length = 0
  })
  afterEach(() => expect(explorer.outside).toEqual([]))

  const region = (name: string) => page.getByRole('region', { name })

  it('names the documents read, and finds another source by mouse', async () => {
    page = await explorer.open('/a-propos')
    await settled(page)
    expect(await region('Sources').getByRole('listitem').count()).toBe(5)
    await region('Sources')
      .getByText(/autres sources/)
      .click()
    await region('Sources').getByLabel('Filtrer').fill('vae arrete')
    await expect
      .poll(() =>
        region('Sources')
          .getByRole('link', { name: /Arrêté du 25 janvier 2019 sur la VAE/ })
          .count(),
      )
      .toBeGreaterThan(0)
    expect(explorer.complaints).toEqual([])
  })

  it('counts what is verified, deduced and to be checked, the same sum everywhere', async () => {
    page = await explorer.open('/a-propos')
    await settled(page)
    const shares = await region('Ce qui est vérifié, ce qui ne l’est pas').locator('.verification dd').allInnerTexts()
    const numbers = shares.map((text) => text.split(' sur ').map((part) => Number(part.replace(/\D/g, ''))))
    expect(numbers.reduce((sum, [count = 0]) => sum + count, 0)).toBe(numbers[0]?.[1])
    await page.locator('summary', { hasText: 'Par nature' }).click()
    const rules =
      (await page.getByRole('row', { name: /^Règles de droit/ }).innerText()).match(/\d+/g)?.map(Number) ?? []
    const [total = 0, ...states] = rules
    expect(total).toBeGreaterThan(40)
    expect(states.reduce((sum, count) => sum + count, 0)).toBe(total)
    await page.locator('summary', { hasText: 'Par référentiel' }).click()
    await expect.poll(() => page.getByRole('row', { name: /^Référentiel CPAS 2025/ }).count()).toBe(1)
  })

  it('is read and cited by keyboard alone', async () => {
    page = await explorer.open('/a-propos')
    await settled(page)
    await tabTo(page, 'IDE 2009 vers CPAS 2025')
    await page.keyboard.press('Enter')
    await page
      .getByText(/^Les 75 compétences détaillées du CPAS.*ont été cherchées dans tout le référentiel infirmier/)
      .waitFor()
    await tabTo(page, /^Copier$/)
    await page.keyboard.press('Enter')
    await page.getByText('Copié', { exact: true }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Parcours et compétences, révision [0-9a-f]{12} des données, consulté le \d/,
    )
  })

  it.each(['/a-propos', '/fiche/deass-2018'])('does not move %s while it comes', async (path) => {
    page = await explorer.open(path, { width: 360, cold: true })
    await settled(page)
    const moved = await page.evaluate(async () => {
      let sum = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
      }).observe({ type: 'layout-shift', buffered: true })
      await new Promise((done) => setTimeout(done, 100))
      return sum
    })
    expect(moved).toBeLessThan(0.05)
  })

  it('fits both widths, in light and dark, with nothing for axe-core to find', async () => {
    await expectSound(explorer, 'a-propos', '/a-propos', async (shown) => {
      for (const details of await shown.locator('details > summary').all()) await details.click()
    })
    expect(explorer.complaints).toEqual([])
  })
})
