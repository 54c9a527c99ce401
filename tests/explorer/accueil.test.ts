/** « Accueil » and the frame around every page. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axeFindings, type Explorer, expectSound, noChromium, openExplorer, settled, tabTo } from './browser.ts'

describe.skipIf(noChromium)('the page « Accueil »', () => {
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

  const search = () => page.getByRole('combobox', { name: /Chercher une compétence/ })

  it('finds by mouse, with a typing error and without accents, what it then shows as a fiche', async () => {
    page = await explorer.open('/')
    await search().fill('coordonateur de parcour')
    await page
      .getByRole('option', { name: /Coordonnateur de parcours/i })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /Coordonnateur de parcours/i }).waitFor()
    expect(explorer.complaints).toEqual([])
  })

  it('finds by keyboard, from the acronym', async () => {
    page = await explorer.open('/')
    await tabTo(page, 'Chercher une compétence')
    await page.keyboard.type('hpst')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/fiche\//)
    await page.getByRole('heading', { level: 1, name: /HPST/ }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  const hold = (milliseconds: number) =>
    page.route('**/graphql', async (route) => {
      await new Promise((done) => setTimeout(done, milliseconds))
      await route.continue()
    })

  it('chooses what is typed and not what was typed before, on Enter, however late the list', async () => {
    page = await explorer.open('/')
    await search().fill('infirmier')
    await page.getByRole('option').first().waitFor()
    await hold(400)
    await search().fill('aide-soignant')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/fiche\//)
    await page.getByRole('heading', { level: 1, name: /aide-soignant/i }).waitFor()
  })

  it('says for which certifications a VAE file has activities', async () => {
    page = await explorer.open('/')
    const data = page.getByRole('region', { name: 'Les données' })
    await expect.poll(() => data.innerText()).toMatch(/activités à raconter sont décrites pour\u00a0: .*CPAS 2025/)
    const named = await data.getByRole('link').allInnerTexts()
    await data.getByRole('link', { name: /assistant de service social/ }).click()
    await page.getByText('aucune activité sur').waitFor()
    // The same list where a certification has none.
    await page.goto(`${explorer.url}/pont-vae?certification=caferuis-2022`)
    const others = page.locator('.row', { hasText: 'Les activités sont décrites pour' }).getByRole('button')
    await others.first().waitFor()
    expect(await others.allInnerTexts()).toEqual(named)
  })

  it('shows a page that was asked for while the server was away, by itself, once it is back', async () => {
    page = await explorer.open('/', { cold: true })
    await settled(page)
    await explorer.stopServer()
    await page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: 'Pont VAE' }).click()
    await page.getByText('la page reviendra avec lui').waitFor()
    await explorer.startServer()
    await page.getByRole('heading', { level: 1, name: 'Pont VAE' }).waitFor()
    explorer.complaints.length = 0
  })

  it('finds the version of a diploma by the year of its award', async () => {
    page = await explorer.open('/')
    await search().fill('infirmière 2015')
    const first = page.getByRole('option').first()
    await expect.poll(() => first.innerText()).toMatch(/infirmier[\s\S]*2009[\s\S]*délivré en 2015/)
    await search().fill('infirmière 2011')
    await expect.poll(() => first.innerText()).toMatch(/infirmier[\s\S]*1992[\s\S]*délivré en 2011/)
  })

  it('offers the diploma before the articles about it, whatever the gender and accents of the word', async () => {
    page = await explorer.open('/')
    await search().fill('infirmiere')
    const options = page.getByRole('listbox')
    await expect
      .poll(() => options.innerText())
      .toMatch(/^Métier\nInfirmier\n[\s\S]*Diplôme d’État d’infirmier[\s\S]*Source/)
  })

  it('says which word of a search is nowhere, and chooses nothing for it', async () => {
    page = await explorer.open('/')
    await search().fill('infirmier zzzzqqq')
    await page.keyboard.press('Enter')
    await page.getByText('« zzzzqqq » : introuvable').waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
  })

  it('says so when nothing is found', async () => {
    page = await explorer.open('/')
    await search().fill('zzzzqqq')
    await page.getByText('Rien ne correspond à « zzzzqqq »').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect.poll(() => search().inputValue()).toBe('')
  })

  it('leads to each page by its question, and says how much it holds', async () => {
    page = await explorer.open('/')
    await expect
      .poll(() => page.getByRole('region', { name: 'Les données' }).innerText())
      .toMatch(/compétences[\s\S]*éléments en tout/)
    await page.getByRole('link', { name: /diplôme d’infirmier/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Écart de compétences' }).waitFor()
    await expect.poll(() => page.url()).toContain('certifications=ide-2009')
  })

  it('skips to the content, opens the menu on a narrow screen, and marks the page one is on', async () => {
    page = await explorer.open('/', { width: 360 })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('contenu')
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: 'À propos' }).click()
    await page.getByRole('heading', { level: 1, name: 'À propos' }).waitFor()
    await page.getByRole('button', { name: 'Menu' }).click()
    await expect.poll(() => page.locator('.menu [aria-current=page]').innerText()).toBe('À propos')
  })

  it('goes back and forward between pages, the title taking the focus each time', async () => {
    page = await explorer.open('/')
    await page.getByRole('link', { name: 'Comparer', exact: true }).click()
    const title = () =>
      page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent, window.scrollY])
    await expect.poll(title).toEqual(['H1', 'Comparer', 0])
    await page.goBack()
    await expect.poll(title).toEqual(['H1', expect.stringContaining('Ce qui se rapproche'), 0])
    await page.goForward()
    await expect.poll(title).toEqual(['H1', 'Comparer', 0])
    await expect.poll(() => page.title()).toBe('Comparer — Parcours et compétences')
  })

  it('opens an address with a slash at its end, and an identifier that needs escaping', async () => {
    page = await explorer.open('/politiques/')
    await page.getByRole('heading', { level: 1, name: 'Politiques publiques' }).waitFor()
    await page.goto(`${explorer.url}/fiche/${encodeURIComponent('100 % à côté')}`)
    await page.getByText('Rien ne porte l’identifiant « 100 % à côté »').waitFor()
  })

  it('shows identifiers only to whoever asks, and remembers', async () => {
    page = await explorer.open('/ecart?certifications=ide-2009')
    await settled(page)
    expect(await page.locator('main').innerText()).not.toContain('ide-2009')
    await page.locator('footer summary').click()
    await page.getByLabel('Afficher les identifiants').check()
    await expect.poll(() => page.locator('main').innerText()).toContain('ide-2009')
    await page.reload()
    await page.getByText('ide-2009').waitFor()
  })

  it('says that an address leads nowhere', async () => {
    page = await explorer.open('/nulle-part')
    await page.getByRole('heading', { level: 1, name: 'Page introuvable' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('gives axe-core nothing with its menu open, where nothing is found, and on the pages of a few words', async () => {
    page = await explorer.open('/', { width: 390 })
    await page.getByRole('button', { name: 'Menu' }).click()
    await search().fill('zzzzqqq')
    await page.getByText('Rien ne correspond').waitFor()
    expect(await axeFindings(page)).toEqual([])
    for (const path of ['/sigles', '/connexion', '/accessibilite', '/mentions-legales']) {
      await page.goto(`${explorer.url}${path}`)
      await settled(page)
      expect({ path, findings: await axeFindings(page) }).toEqual({ path, findings: [] })
    }
  })

  it('paints the frame of a page, its title and its question before any answer', async () => {
    page = await explorer.open('/')
    let answer = (): void => undefined
    const answered = new Promise<void>((done) => {
      answer = done
    })
    await page.route('**/graphql', (route) => answered.then(() => route.continue()))
    await page.goto(`${explorer.url}/ecart?metiers=infirmier&cible=cpas-2025`)
    await page.getByRole('heading', { level: 1, name: 'Écart de compétences' }).waitFor()
    await page.getByRole('navigation', { name: 'Menu principal' }).waitFor()
    await expect.poll(() => page.getByRole('combobox').count()).toBe(2)
    const paints = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)
    await expect.poll(paints).toBe(1)
    expect(await page.getByRole('heading', { name: 'Bloc par bloc' }).count()).toBe(0)
    answer()
    await page.getByRole('heading', { name: 'Bloc par bloc' }).waitFor()
  })

  it('takes less than 250 kB of JavaScript in a cold browser', async () => {
    page = await explorer.open('/', { cold: true })
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [name] : [])),
    )
    const { gzipSync } = await import('node:zlib')
    const sizes = await Promise.all(
      scripts.map(async (script) => gzipSync(Buffer.from(await (await fetch(script)).arrayBuffer())).length),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000)
  })

  it('fits both widths, in light and dark, with nothing for axe-core to find', async () => {
    await expectSound(explorer, 'accueil-recherche', '/', async (shown) => {
      await shown.getByRole('combobox', { name: /Chercher une compétence/ }).fill('parcours')
      await shown.getByRole('option').first().waitFor()
    })
    expect(explorer.complaints).toEqual([])
  })
})
