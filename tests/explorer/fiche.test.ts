/** « Fiche »: one element, its sources and what stands around it, as a list and as a graph. */
import type { Core, Position } from 'cytoscape'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pattern } from '../support/pattern.ts'
import { type Explorer, expectSound, noChromium, openExplorer, settled, tabTo } from './browser.ts'

const bloc = '/fiche/cpas-2025:1'
const competence = '/fiche/cpas-2025:1.1.c1'

describe.skipIf(noChromium)('the page « Fiche »', () => {
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

  const around = () => page.getByRole('region', { name: 'Autour de cet élément' })
  const graph = () => page.getByRole('application', { name: /Graphe autour de/ })
  const card = () => page.locator('.graph-card')
  /** Where some element stands on the page, once the graph is drawn. */
  const someElement = async (): Promise<Position> => {
    const drawn = await page.waitForFunction(() => {
      const place = document.querySelector('.graph-canvas') as (Element & { _cyreg?: { cy?: Core } }) | null
      const within = place?._cyreg?.cy?.nodes('.pill').first().renderedPosition()
      const { x, y } = place?.getBoundingClientRect() ?? { x: 0, y: 0 }
      return within && { x: x + within.x, y: y + within.y }
    })
    return (await drawn.jsonValue()) as Position
  }
  const parameter = (name: string): string | null => new URL(page.url()).searchParams.get(name)

  it('says what a competence is, where it is stated and what comes near to it', async () => {
    page = await explorer.open(competence)
    await settled(page)
    expect(await page.locator('h1').innerText()).toContain('Recueillir en visite à domicile')
    const sources = await page.getByRole('region', { name: 'Sources' }).innerText()
    expect(sources).toContain('Référentiel de certification CPAS')
    expect(sources).not.toMatch(/lignes? \d/)
    const near = await page.getByRole('region', { name: /rapproche ailleurs/ }).innerText()
    expect(near).toContain('sans valeur juridique')
    expect(near).toMatch(/C1\.2\s*Chercher et trier[\s\S]*ensemble, couvrent entièrement/)
    expect(explorer.complaints).toEqual([])
  })

  it('unfolds by mouse the neighbours of a neighbour, leaves a kind out, gives the query behind it all', async () => {
    page = await explorer.open(bloc)
    await around()
      .getByRole('button', { name: /Déplier ce qui entoure Accueil et intégration/ })
      .click()
    await around()
      .getByRole('link', { name: /Participation à la décision d’admettre ou non/ })
      .click()
    await page.waitForURL(/\/fiche\/cpas-2025:A1\.2$/)
    await page.getByRole('heading', { level: 1, name: /Participation à la décision d’admettre ou non/ }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.goBack()
    await expect.poll(() => parameter('plus')).toBe('cpas-2025:A1')
    await around().getByRole('button', { name: 'Tout replier' }).click()
    await expect.poll(() => parameter('plus')).toBeNull()

    const essay = around().getByRole('link', { name: /monographie/ })
    await essay.waitFor()
    await around()
      .getByRole('checkbox', { name: /^Épreuve/ })
      .uncheck()
    await expect.poll(() => essay.count()).toBe(0)
    await expect.poll(() => parameter('sans')).toBe('Assessment')

    await page.getByText(/la requête de cette page/).click()
    await page.getByRole('button', { name: 'Copier la requête' }).click()
    const query = await page.evaluate(() => navigator.clipboard.readText())
    expect(query).toContain('query ExplorerFiche($id: ID!)')
    const response = await fetch(`${explorer.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { id: 'cpas-2025:1' } }),
    })
    expect(((await response.json()) as { data: { node: { id: string } } }).data.node.id).toBe('cpas-2025:1')
    expect(await page.getByRole('link', { name: 'Ouvrir dans l’éditeur' }).getAttribute('href')).toMatch(
      /^\/graphql#query=/,
    )
  })

  it('draws the neighbourhood, chooses an element by mouse and unfolds it', async () => {
    page = await explorer.open(bloc)
    await around().getByRole('button', { name: 'Graphe', exact: true }).click()
    await graph().waitFor()
    await expect.poll(() => graph().getAttribute('aria-label')).toMatch(/\s: 21 éléments$/)
    await graph().scrollIntoViewIfNeeded()
    await settled(page)
    await someElement()
    // What comes late above it moves it.
    await graph().hover({ position: { x: 5, y: 5 } })
    await around().evaluate((region) => {
      region.style.marginTop = '60px'
    })
    const { x, y } = await someElement()
    await page.mouse.click(x, y)
    await expect.poll(() => card().innerText()).not.toContain('cette fiche')
    const before = await graph().getAttribute('aria-label')
    await card()
      .getByRole('button', { name: /Déplier/ })
      .click()
    await expect.poll(() => graph().getAttribute('aria-label')).not.toBe(before)
    await expect.poll(() => parameter('vue')).toBe('graphe')
    await expect.poll(() => parameter('plus')).not.toBeNull()
    expect(explorer.complaints).toEqual([])
  })

  it('is travelled by keyboard alone: the list, the graph by arrows, then the fiche of what is chosen', async () => {
    page = await explorer.open(bloc)
    await settled(page)
    await tabTo(page, /Déplier ce qui entoure Accueil et intégration/)
    await page.keyboard.press('Enter')
    await around()
      .getByRole('link', { name: /Participation à la décision d’admettre ou non/ })
      .waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true')
    await page.keyboard.press('Shift+Tab')
    await around().getByRole('button', { name: 'Graphe', exact: true }).focus()
    await page.keyboard.press('Enter')
    await someElement()
    await tabTo(page, /Graphe autour de/)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => card().innerText()).not.toContain('cette fiche')
    const before = await graph().getAttribute('aria-label')
    await page.keyboard.press('Enter')
    await expect.poll(() => graph().getAttribute('aria-label')).not.toBe(before)
    await tabTo(page, 'Ouvrir sa fiche')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/fiche\/(?!cpas-2025:1\?)/)
  })

  it('opens the same view from its address', async () => {
    page = await explorer.open(`${bloc}?vue=graphe&sans=Assessment&plus=cpas-2025:A1`)
    await graph().waitFor()
    await expect.poll(() => graph().getAttribute('aria-label')).toMatch(/\s: \d+ éléments$/)
    expect(
      await around()
        .getByRole('checkbox', { name: /^Épreuve/ })
        .isChecked(),
    ).toBe(false)
    expect(await around().getByRole('button', { name: 'Graphe', exact: true }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    await around().getByRole('button', { name: 'Liste' }).click()
    await around()
      .getByRole('link', { name: /Participation à la décision d’admettre ou non/ })
      .waitFor()
  })

  it('draws two hundred neighbours in boxes that keep their labels', async () => {
    page = await explorer.open('/fiche/source:001?vue=graphe')
    await page.getByText(/les 200 premiers liens sont montrés, sur \d+/).waitFor()
    const count = async () => Number(/\s: (\d+) éléments$/.exec((await graph().getAttribute('aria-label')) ?? '')?.[1])
    await expect.poll(count).toBeGreaterThan(140)
    expect(explorer.complaints).toEqual([])
  })

  it('says that the server is away when one unfolds, and unfolds by itself when it is back', async () => {
    page = await explorer.open(bloc)
    await settled(page)
    await explorer.stopServer()
    await around()
      .getByRole('button', { name: /Déplier ce qui entoure Accueil et intégration/ })
      .click()
    await page.getByText('Le serveur ne répond pas pour le moment').first().waitFor()
    await explorer.startServer()
    await around()
      .getByRole('link', { name: /Participation à la décision d’admettre ou non/ })
      .waitFor()
  })

  it('says that an identifier is unknown, and offers a search', async () => {
    page = await explorer.open('/fiche/cpas-2025:9.9')
    await page.getByRole('heading', { name: 'Fiche introuvable' }).waitFor()
    await page.getByRole('combobox').fill('infirmier')
    await page
      .getByRole('option', { name: /Infirmier/ })
      .first()
      .click()
    await page.waitForURL(/\/fiche\/(?!cpas-2025:9\.9)/)
  })

  it('reads a trade, then a certification: what they open, who was read towards them, their links folded', async () => {
    page = await explorer.open('/fiche/infirmier')
    await settled(page)
    const onwards = await page.getByRole('region', { name: 'Où il mène' }).innerText()
    expect(onwards).toMatch(/cadre de santé – en vigueur[\s\S]*Métiers proches, d’après nos tables[\s\S]*Coordonnateur/)
    expect(await around().isVisible()).toBe(false)
    await page.goto(`${explorer.url}/fiche/cpas-2025`)
    await settled(page)
    const tables = page.getByRole('region', { name: /Qui en a déjà une part/ })
    expect(await tables.innerText()).toContain('diplôme d’État d’infirmier de 2009')
    expect(await page.getByRole('region', { name: 'Ses versions dans le temps' }).innerText()).toMatch(
      /RNCP34963\) début inconnu, inscription jusqu’en 2025/,
    )
    await tables.getByRole('link', { name: /voir bloc par bloc.*infirmier de 2009/ }).click()
    await page.waitForURL(/\/comparer\?/)
    expect(parameter('par')).toBe('ide-2009:referentiel')
    await page.goto(`${explorer.url}/fiche/dees-2018`)
    await settled(page)
    expect(await page.locator('.answer-first').innerText()).toMatch(
      pattern(
        /inscription était possible jusqu’au 31 août 2026 inclus\s; /,
        /elle est délivrée jusqu[^;]+\(date déduite\)\. Elle est remplacée par le diplôme/,
      ),
    )
  })

  it('fits both widths, in light and dark, with nothing for axe-core to find', async () => {
    const sound = (shown: Page) => shown.getByText(/la requête de cette page/).click()
    await expectSound(explorer, 'fiche', `${competence}?plus=cpas-2025:1`, sound)
    await expectSound(explorer, 'fiche-certification', '/fiche/cpas-2025?plus=cpas-2025:1', sound)
    await expectSound(explorer, 'fiche-graphe', '/fiche/cpas?vue=graphe', sound)
    expect(explorer.complaints).toEqual([])
  })
})
