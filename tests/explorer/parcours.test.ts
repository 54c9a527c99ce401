/** « Parcours »: titles on the way, nearest professions, chains of relations. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pattern } from '../support/pattern.ts'
import { chooseByKeyboard, type Explorer, expectSound, noChromium, openExplorer, settled, tabTo } from './browser.ts'

const titles = '/parcours?metiers=infirmier&cible=cpas-2025'
const professions = '/parcours?vue=metiers&metiers=infirmier'
const chains = '/parcours?vue=chemins&de=infirmier&vers=policy:hpst'

describe.skipIf(noChromium)('the page « Parcours »', () => {
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

  const choose = async (field: string | RegExp, text: string, option: RegExp): Promise<void> => {
    await page.getByRole('combobox', { name: field }).fill(text)
    await page.getByRole('option', { name: option }).first().click()
  }
  const type = async (field: string, text: string, option: RegExp): Promise<void> => {
    await tabTo(page, field)
    await chooseByKeyboard(page, text, option)
  }

  it('finds by mouse the titles that bring a nurse nearer to the CPAS', async () => {
    page = await explorer.open('/parcours')
    await choose('Ce que la personne détient', 'infirmier', /^Métier\s+Infirmier$/)
    await choose('Le but', 'coordonnateur de parcours', /CPAS 2025/)
    const answer = page.getByRole('region', { name: /^Vers « Coordonnateur de parcours/ })
    await answer
      .getByText(/Sur 59 compétences communes, \d+ (?:est|sont) acquises? ou couvertes? au moins en partie/)
      .waitFor()
    expect(await answer.innerText()).toMatch(/Ce que donne le droit[\s\S]*Aucun texte connu[\s\S]*d’après nos tables/)
    const way = answer.locator('.pathways > li').first()
    expect(await way.innerText()).toMatch(
      pattern(
        /assistant de service social[\s\S]*À l’arrivée\s: \d+ compétences couvertes au moins en partie[\s\S]*/,
        /seules les tables/,
      ),
    )
    await way.getByText('23 compétences rapprochées').click()
    await expect.poll(() => way.locator('.changes li').count()).toBe(23)
    expect(explorer.complaints).toEqual([])
  })

  it('ranks the nearest professions and says why, by keyboard alone', async () => {
    page = await explorer.open('/parcours')
    await tabTo(page, 'Métiers proches')
    await page.keyboard.press('Enter')
    await type('Le métier ou les titres de départ', 'infirmier', /^Métier\s+Infirmier$/)
    const first = page.locator('.matches > li').first()
    await first.waitFor()
    expect(await first.innerText()).toMatch(
      pattern(
        /Coordonnateur de parcours[\s\S]*Proximité\s: \d+ sur 100[\s\S]*/,
        /47 compétences en commun[\s\S]*sans valeur juridique/,
      ),
    )
    await tabTo(page, /^47 éléments en commun/)
    await page.keyboard.press('Enter')
    await first.locator('details').first().getByRole('link').first().waitFor()
    await tabTo(page, 'Voir les chemins')
    await page.keyboard.press('Enter')
    await page
      .getByRole('heading', { name: /chemin/ })
      .first()
      .waitFor()
    await expect.poll(() => page.url()).toContain('vue=chemins&de=infirmier&vers=cpas')
  })

  it('draws the chains between two elements, each link with its source, by mouse and by keyboard', async () => {
    page = await explorer.open('/parcours?vue=chemins')
    await choose('De', 'infirmier', /^Métier\s+Infirmier$/)
    await type('À', 'hpst', /Loi HPST/)
    const shortest = page.locator('.paths > li').first()
    await shortest.waitFor()
    expect(await shortest.innerText()).toMatch(
      /2 liens[\s\S]*Infirmier[\s\S]*peut mener à[\s\S]*a pour cadre[\s\S]*Loi HPST/,
    )
    await page.getByRole('button', { name: 'Afficher d’autres chemins' }).click()
    await expect.poll(() => page.locator('.paths > li').count()).toBeGreaterThan(5)
  })

  it('opens the same views from their addresses', async () => {
    page = await explorer.open(`${titles}&etapes=1`)
    await settled(page)
    expect(await page.getByRole('radio', { name: '1' }).isChecked()).toBe(true)
    expect(await page.locator('.pathways > li').count()).toBeGreaterThan(0)
    await page.goto(`${explorer.url}${professions}`)
    await page.locator('.matches > li').first().waitFor()
    await page.goto(`${explorer.url}${chains}`)
    await page.locator('.paths > li').first().waitFor()
    expect(await page.getByRole('button', { name: /Chemins/ }).getAttribute('aria-pressed')).toBe('true')
  })

  it.each(['/parcours?', '/parcours?vue=metiers&', '/ecart?'])(
    '%s prints what was chosen, and no field',
    async (path) => {
      page = await explorer.open(`${path}certifications=ide-2009&annees=ide-2009@2015&cible=cpas-2025`)
      await settled(page)
      await page.emulateMedia({ media: 'print' })
      const question = page.locator('.gap-question, .way-question')
      expect(await question.innerText()).toContain('Diplôme d’État d’infirmier (arrêté du 31 juillet 2009)')
      expect(
        await question.locator('input:visible').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
      ).toEqual(['2015'])
      expect(await page.locator('.ways:visible, .picker-field:visible').count()).toBe(0)
    },
  )

  it('keeps what was chosen from page to page', async () => {
    page = await explorer.open('/parcours?metiers=infirmier&annees=infirmier@2015&cible=cpas-2025')
    const onward = page.getByRole('navigation', { name: 'Avec les mêmes choix' })
    await onward.getByRole('link', { name: /compétence par compétence/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Écart de compétences' }).waitFor()
    await onward.getByRole('link', { name: /entretien de VAE/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Pont VAE' }).waitFor()
    await expect
      .poll(() => decodeURIComponent(new URL(page.url()).search))
      .toBe('?certification=cpas-2025&metiers=infirmier&annees=infirmier@2015')
  })

  it('says what was wrong in an address, and offers the nearest', async () => {
    page = await explorer.open('/parcours?metiers=infirmier&cible=cpas-2026')
    await page.getByRole('alert').getByRole('button').first().click()
    await page.getByRole('region', { name: /^Vers / }).waitFor()
  })

  it('says that nothing leads from one to the other', async () => {
    page = await explorer.open('/parcours?vue=chemins&de=source:001&vers=terme:hpst')
    await page.getByText('Aucun chemin trouvé.').waitFor()
  })

  it('fits both widths, in light and dark, with nothing for axe-core to find', async () => {
    await expectSound(explorer, 'parcours-vide', '/parcours')
    await expectSound(explorer, 'parcours-titres', titles)
    await expectSound(explorer, 'parcours-metiers', professions)
    await expectSound(explorer, 'parcours-chemins', chains)
    expect(explorer.complaints).toEqual([])
  })
})
