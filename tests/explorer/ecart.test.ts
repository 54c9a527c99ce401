/** « Écart de compétences » as an adviser uses it. The figures are those of the nurse question's golden answer. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pattern } from '../support/pattern.ts'
import {
  axeFindings,
  chooseByKeyboard,
  type Explorer,
  expectSound,
  noChromium,
  openExplorer,
  settled,
  tabTo,
} from './browser.ts'

const nurse = '/ecart?certifications=ide-2009&cible=cpas-2025'

describe.skipIf(noChromium)('the page « Écart de compétences »', () => {
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

  const headline = async (): Promise<string> => {
    await settled(page)
    return page.getByRole('region', { name: /Coordonnateur de parcours/ }).innerText()
  }
  const choose = async (field: string, text: string, option: RegExp): Promise<void> => {
    await page.getByRole('combobox', { name: field }).fill(text)
    await page.getByRole('option', { name: option }).first().click()
  }

  it('answers by mouse what a nurse lacks to become a CPAS', async () => {
    page = await explorer.open('/ecart')
    await choose('Ce que la personne détient', 'infirmier', /infirmier.*2009/)
    await choose('La cible', 'coordonnateur', /CPAS 2025/)
    await expect
      .poll(() => page.locator('.answer-first').innerText())
      .toMatch(
        /^Le diplôme d’État d’infirmier .* couvre 10 des 59 compétences communes, et 26 autres en partie\s; 23 ne/,
      )
    await expect
      .poll(headline)
      .toMatch(
        pattern(
          /59 compétences dans les blocs communs[\s\S]*10\s+Couvertes, sans valeur juridique[\s\S]*/,
          /26\s+Couvertes en partie[\s\S]*23\s+Non couvertes/,
        ),
      )
    await page.locator('.bloc > summary').first().click()
    await page.getByRole('button', { name: /Collaborer à la prise de décision/ }).click()
    const detail = page.locator('.competence-detail').first()
    await expect.poll(() => detail.innerText()).toContain('sans valeur juridique')
    await expect.poll(() => detail.innerText()).toContain('Ce qui sera évalué')
    expect(explorer.complaints).toEqual([])
  })

  it('answers the same by keyboard alone', async () => {
    page = await explorer.open('/ecart')
    await tabTo(page, 'Ce que la personne détient')
    await chooseByKeyboard(page, 'infirmier', /2009/)
    await page.getByRole('list', { name: 'Choisi', exact: true }).getByText(/2009/).first().waitFor()
    await tabTo(page, 'La cible')
    await chooseByKeyboard(page, 'cpas', /CPAS 2025/)
    await expect.poll(headline).toContain('59 compétences')
    await tabTo(page, 'Non couvertes')
    await page.keyboard.press('Space')
    await expect.poll(() => new URL(page.url()).searchParams.get('etats')).toBe('non-couvertes')
    await tabTo(page, /^\d\.\d\.c\d/)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.competence-detail').count()).toBe(1)
  })

  it('opens by mouse the proposals to examine, asks for them only then, and counts none', async () => {
    page = await explorer.open(`${nurse}&ouvert=cpas-2025:1.1.c3,cpas-2025:1.1.c4,cpas-2025:1.1.c5`)
    const before = await headline()
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.postData()?.includes('suggestions(')) asked.push(request.url())
    })
    expect(await page.locator('.competence-detail').count()).toBe(3)
    expect(await page.locator('.proposals').count()).toBe(3)
    expect(asked).toEqual([])
    await page.locator('.proposals summary').nth(1).click()
    const proposals = page.locator('.proposals').nth(1)
    await proposals.getByRole('listitem').first().waitFor()
    expect(await proposals.getByRole('listitem').count()).toBe(3)
    expect(await proposals.innerText()).toMatch(
      pattern(
        /Personne ne les a jugées[\s\S]*C1\sÉvaluer une situation[\s\S]*/,
        /Mots communs\s: .*évaluer.*besoins[\s\S]*Déjà retenu ailleurs/,
      ),
    )
    await page.locator('.proposals summary').nth(2).click()
    await page.locator('.proposals').nth(2).getByRole('listitem').first().waitFor()
    expect(asked.length).toBe(1)
    expect(await headline()).toBe(before)
    expect(explorer.complaints).toEqual([])
  })

  it('opens the proposals by keyboard alone, and says so where there are none', async () => {
    page = await explorer.open(`${nurse}&ouvert=cpas-2025:1.1.c3`)
    await settled(page)
    await tabTo(page, 'Propositions à examiner, non comptées', 250)
    await page.keyboard.press('Enter')
    await page.locator('.proposals').first().getByText('Mots communs').first().waitFor()
    await tabTo(page, /^C\d/, 250)
    page = await explorer.open('/ecart?blocs=caferuis-2004:D1&cible=cpas-2025&ouvert=cpas-2025:1.1.c3')
    await settled(page)
    await tabTo(page, 'Propositions à examiner, non comptées', 250)
    await page.keyboard.press('Space')
    await page.getByText('Rien de ce qui est détenu n’en est proche').waitFor()
  })

  it('opens the same view from its address', async () => {
    page = await explorer.open(`${nurse}&etats=partielles&ouvert=cpas-2025:1.1.c3`)
    await settled(page)
    expect(await page.locator('.competence').count()).toBe(36)
    expect(
      await page.getByRole('button', { name: /Collaborer à la prise de décision/ }).getAttribute('aria-expanded'),
    ).toBe('true')
    expect(await page.getByRole('button', { name: /Couvertes en partie/ }).getAttribute('aria-pressed')).toBe('true')
  })

  it('says what was wrong in an address, and offers the nearest', async () => {
    page = await explorer.open('/ecart?certifications=ide-2019&cible=cpas-2025')
    await page.getByRole('alert').getByRole('button').first().click()
    await expect.poll(headline).toContain('59 compétences')
  })

  it('takes back what was chosen with the button « page précédente »', async () => {
    page = await explorer.open(nurse)
    await page.getByRole('button', { name: /Retirer Diplôme d’État d’infirmier/ }).click()
    await page.getByText('Indiquez au moins un titre').waitFor()
    await page.goBack()
    await expect.poll(headline).toContain('59 compétences')
  })

  it('says that the server is away, and recovers by itself when it is back', async () => {
    page = await explorer.open(nurse)
    await expect.poll(headline).toContain('59 compétences')
    await explorer.stopServer()
    await page.getByLabel('À la date du').fill('2025-06-01')
    await page.getByText('Le serveur ne répond pas pour le moment').first().waitFor()
    expect(await axeFindings(page), 'the answer before stays, as readable as it was').toEqual([])
    await explorer.startServer()
    await page.getByText('Le serveur répond de nouveau').waitFor()
    await page.getByText('Réponse au 1er juin 2025').waitFor()
  })

  it('fits both widths, in light and dark, with nothing for axe-core to find', async () => {
    await expectSound(explorer, 'ecart-vide', '/ecart')
    await expectSound(explorer, 'ecart', `${nurse}&ouvert=cpas-2025:1.1.c3,cpas-2025:1.1.c4`, async (shown) => {
      await shown.locator('.proposals summary').nth(1).click()
      await shown.locator('.proposals').nth(1).getByRole('listitem').first().waitFor()
    })
    expect(explorer.complaints).toEqual([])
  })
})
