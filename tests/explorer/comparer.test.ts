/** « Comparer »: the grid, one pair bloc by bloc, the rapprochements of a cell. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Explorer, expectSound, noChromium, openExplorer, settled, tabTo } from './browser.ts'

const pair = '/comparer?couvert=cpas-2025:referentiel&par=deass-2026:referentiel'
const cell = `${pair}&bloc=cpas-2025:2&avec=deass-2026:BC1`

describe.skipIf(noChromium)('the page « Comparer »', () => {
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

  const grid = () => page.getByRole('region', { name: 'La grille de couverture' })
  const detail = () => page.getByRole('region', { name: 'Bloc par bloc' })
  const reasons = () => page.getByRole('region', { name: 'Les rapprochements de la case' })
  const parameter = (name: string): string | null => new URL(page.url()).searchParams.get(name)

  it('opens, by mouse, a cell of the grid, then the rapprochements behind a bloc', async () => {
    page = await explorer.open('/comparer')
    await grid()
      .getByRole('button', { name: /Référentiel CPAS 2025, par Référentiel professionnel du DEASS/ })
      .click()
    await detail()
      .getByText(/^75 compétences\s: 22 entièrement, 27 en partie, 26 non couvertes/)
      .waitFor()
    await detail()
      .getByRole('button', { name: /Management du parcours.*par Concevoir et conduire un accompagnement/ })
      .click()
    await expect.poll(() => reasons().getByRole('listitem').count()).toBe(11)
    expect(await reasons().innerText()).toMatch(/BC1\.c2[\s\S]*ensemble, couvrent entièrement[\s\S]*2\.3\.c4/)
    expect(explorer.complaints).toEqual([])
  })

  it('does the same by keyboard alone', async () => {
    page = await explorer.open('/comparer')
    await settled(page)
    await tabTo(page, /Référentiel CPAS 2025, par Référentiels du diplôme d’État d’infirmier de 2009\s: 63/)
    await page.keyboard.press('Enter')
    await detail()
      .getByText(/11 entièrement, 36 en partie, 28 non couvertes/)
      .first()
      .waitFor()
    await tabTo(page, /Élaboration du projet personnel.*Voir les rapprochements/)
    await page.keyboard.press('Space')
    await reasons()
      .getByText(/couvrent/)
      .first()
      .waitFor()
    await expect.poll(() => parameter('bloc')).toBe('cpas-2025:1')
  })

  it('says what is not examined, and never takes it for nothing', async () => {
    page = await explorer.open('/comparer?referentiels=cpas-2025:referentiel,caferuis-2022:referentiel')
    await settled(page)
    expect(await grid().getByText('non examiné', { exact: true }).count()).toBe(2)
    expect(await page.getByRole('region', { name: 'Ce qu’aucun des autres ne couvre' }).innerText()).toContain(
      '75 compétences restent à examiner',
    )
  })

  it('says which competences one référentiel is alone to ask', async () => {
    page = await explorer.open(pair)
    await detail()
      .getByText(/Que seul «\sRéférentiel CPAS 2025\s» demande/)
      .click()
    await expect.poll(() => detail().locator('.only-here > li').count()).toBe(26)
    await page.getByRole('region', { name: 'Ce qu’aucun des autres ne couvre' }).getByText('12 compétences').click()
    await expect
      .poll(() => page.getByRole('region', { name: 'Ce qu’aucun des autres ne couvre' }).getByRole('link').count())
      .toBeGreaterThanOrEqual(12)
  })

  it('compares other référentiels, and takes back the choice with « page précédente »', async () => {
    page = await explorer.open('/comparer')
    await page.getByRole('checkbox', { name: /infirmier de 2009/ }).uncheck()
    await expect.poll(() => grid().getByRole('row').count()).toBe(3)
    await expect.poll(() => parameter('referentiels')?.split(',')).toHaveLength(2)
    await page.goBack()
    await expect.poll(() => grid().getByRole('row').count()).toBe(4)
  })

  it('opens the same view from its address', async () => {
    page = await explorer.open(cell)
    await settled(page)
    expect(await reasons().getByRole('heading').innerText()).toContain('11 éléments rapprochés')
    expect(await grid().locator('[aria-expanded=true]').count()).toBe(1)
    await page.setViewportSize({ width: 1440, height: 900 })
    await detail()
      .getByRole('link', { name: /^BC3 .* couvre entièrement 3 éléments de 5-E2/ })
      .press('Enter')
    await expect.poll(() => reasons().getByRole('heading').innerText()).toMatch(/^7 éléments rapprochés/)
  })

  it('says what was wrong in an address, and offers the nearest', async () => {
    page = await explorer.open('/comparer?referentiels=cpas-2025:referentiel,deass-2027:referentiel')
    await page.getByRole('alert').getByRole('button').first().click()
    await expect.poll(() => grid().getByRole('row').count()).toBe(3)
  })

  it('fits both widths, in light and dark, with nothing for axe-core to find', async () => {
    await expectSound(explorer, 'comparer', '/comparer')
    await expectSound(explorer, 'comparer-case', cell)
    expect(explorer.complaints).toEqual([])
  })
})
