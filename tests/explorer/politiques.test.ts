/** « Politiques publiques »: what a policy frames, what nobody covers, what a plan contains. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Explorer, expectSound, noChromium, openExplorer, settled, tabTo } from './browser.ts'

describe.skipIf(noChromium)('the page « Politiques publiques »', () => {
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

  const framed = () => page.getByRole('region', { name: 'Ce qui est encadré' })
  const parameter = (name: string): string | null => new URL(page.url()).searchParams.get(name)

  it('says by mouse what inclusion frames, from which lines', async () => {
    page = await explorer.open('/politiques')
    await page.getByRole('button', { name: /Inclusion sociale/ }).click()
    await page.getByRole('heading', { name: 'Inclusion sociale' }).waitFor()
    await expect
      .poll(() => framed().innerText())
      .toMatch(/E2\.1\s*Repérage du territoire\s+Référentiel de certification CPAS/)
    expect(await page.getByRole('region', { name: 'Ce que personne ne couvre' }).innerText()).toContain(
      'les 5 compétences encadrées (d’après les textes seuls) sont couvertes',
    )
    expect(explorer.complaints).toEqual([])
  })

  it('keeps what the project deduced apart, off until asked for, with its reason', async () => {
    page = await explorer.open('/politiques')
    await settled(page)
    expect(await framed().locator('summary', { hasText: 'Activités' }).count()).toBe(0)
    await framed()
      .getByRole('checkbox', { name: /déduit \(31\)/ })
      .check()
    await framed().locator('summary', { hasText: 'Activités' }).click()
    await expect.poll(() => framed().getByText('déduit par le projet').count()).toBeGreaterThan(10)
    await expect.poll(() => framed().innerText()).toContain('faire agir ensemble ces professionnels')
    await expect.poll(() => parameter('deduits')).toBe('oui')
  })

  it('opens the plan and one of its actions by keyboard alone', async () => {
    page = await explorer.open('/politiques')
    await settled(page)
    await tabTo(page, /plan d’actions RH 2014-2018/)
    await page.keyboard.press('Enter')
    const content = page.getByRole('region', { name: 'Contenu' })
    await content.getByText(/Mettre en réseau des infirmiers coordonnateurs/).waitFor()
    await tabTo(page, /Mettre en réseau des infirmiers coordonnateurs/)
    await page.keyboard.press('Enter')
    await expect
      .poll(() =>
        content
          .getByText(/Objectifs? servis?/)
          .filter({ visible: true })
          .count(),
      )
      .toBe(1)
    expect(await content.locator('.actions > li').count()).toBe(22)
  })

  it('opens the same view from its address, another law among the others', async () => {
    page = await explorer.open('/politiques?politique=policy:inclusion&deduits=oui')
    await settled(page)
    expect(await page.getByRole('button', { name: /Inclusion sociale/ }).getAttribute('aria-pressed')).toBe('true')
    expect(await framed().getByRole('checkbox').isChecked()).toBe(true)
  })

  it('says what was wrong in an address, and offers the nearest', async () => {
    page = await explorer.open('/politiques?politique=policy:hpts')
    await page.getByRole('alert').getByRole('button', { name: /HPST/ }).click()
    await page.getByRole('heading', { name: /^Loi HPST/ }).waitFor()
  })

  it('fits both widths, in light and dark, with nothing for axe-core to find', async () => {
    await expectSound(explorer, 'politiques', '/politiques?deduits=oui')
    await expectSound(explorer, 'politiques-plan', '/politiques?politique=plan-2014')
    expect(explorer.complaints).toEqual([])
  })
})
