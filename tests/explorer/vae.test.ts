/** « Pont VAE » as an adviser uses it before an interview, on screen, on paper and in a spreadsheet. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type Explorer,
  noChromium,
  openExplorer,
  photograph,
  screenshots,
  seriousFindings,
  settled,
  tabTo,
} from './browser.ts'

const nurse =
  '/pont-vae?metiers=infirmier&activites=cpas-2025:A1.1,cpas-2025:A1.2,cpas-2025:A1.3,cpas-2025:A2.1,cpas-2025:A2.2,cpas-2025:A2.3,cpas-2025:A3.1,cpas-2025:A3.2,cpas-2025:B1.1,cpas-2025:B1.2,cpas-2025:B2.1,cpas-2025:B3.2,cpas-2025:C1.1'

describe.skipIf(noChromium)('the page « Pont VAE »', () => {
  let explorer: Explorer
  let page: Page

  beforeAll(async () => {
    explorer = await openExplorer()
    mkdirSync(screenshots, { recursive: true })
  })
  afterAll(() => explorer?.close())
  beforeEach(() => {
    explorer.outside.length = 0
    explorer.complaints.length = 0
  })
  afterEach(async () => {
    expect(explorer.outside).toEqual([])
    await page.context().close()
  })

  const summary = () => page.getByRole('region', { name: 'Verdict par bloc' })
  const verdict = async (bloc: string): Promise<string> => {
    await settled(page)
    return summary().getByRole('listitem').filter({ hasText: bloc }).first().innerText()
  }

  it('starts from the 47 activities of CPAS, none described', async () => {
    page = await explorer.open('/pont-vae')
    await settled(page)
    expect(await page.getByRole('region', { name: 'Activités exercées' }).innerText()).toContain('0 cochée sur 47')
    expect(await summary().getByRole('listitem').getByText('Expérience non décrite').count()).toBe(6)
    expect(explorer.complaints).toEqual([])
  })

  it('turns what is ticked by mouse into a verdict, with its rule', async () => {
    page = await explorer.open('/pont-vae')
    await settled(page)
    await page.getByRole('checkbox', { name: /A1\.1/ }).check()
    expect(await verdict('Bloc 1')).toMatch(/Formation à prévoir\s*1 sur 9 activités/)
    for (const whole of ['Accueil et intégration', 'Évaluation des besoins', 'Accompagnement des bénéficiaires'])
      await page.getByRole('button', { name: new RegExp(`Tout cocher : ${whole}`) }).click()
    expect(await verdict('Bloc 1')).toMatch(/Bien étayé\s*9 sur 9 activités/)
    await page.getByRole('button', { name: /Tout décocher : Accueil/ }).click()
    expect(await verdict('Bloc 1')).toContain('6 sur 9')
    expect(await summary().innerText()).toContain('Seuils indicatifs')
  })

  it('does the same by keyboard alone, finding activities by their words', async () => {
    page = await explorer.open('/pont-vae')
    await settled(page)
    await tabTo(page, 'Trouver une activité')
    await page.keyboard.type('reunions')
    await expect.poll(() => page.getByRole('checkbox', { name: /^B3\.2/ }).count()).toBe(1)
    await tabTo(page, /^B3\.2/)
    await page.keyboard.press('Space')
    expect(await verdict('Bloc 2')).toMatch(/Formation à prévoir\s*1 sur 11 activités/)
    await expect.poll(() => new URL(page.url()).searchParams.get('activites')).toBe('cpas-2025:B3.2')
  })

  it('opens the same dossier from its address, and keeps the law apart from what titles cover', async () => {
    page = await explorer.open(nurse)
    expect(await verdict('Bloc 1')).toMatch(/Bien étayé\s*8 sur 9 activités\s*Droit\s*rien de connu\s*Titres/)
    const text = await page.locator('main').innerText()
    expect(text).toContain('Accès par la VAE non confirmé\u00a0: vérifier la fiche RNCP')
    expect(text).toContain('Sans effet sur le verdict')
    expect(text).toContain('Repères issus de la voie formation')
    expect(text).not.toMatch(/éligible|recevable/i)
  })

  it('unfolds the steps with their articles where VAE is open', async () => {
    page = await explorer.open('/pont-vae?certification=dees-2026')
    await settled(page)
    const steps = page.getByRole('region', { name: 'Les étapes' })
    expect(await steps.getByRole('listitem').count()).toBeGreaterThan(3)
    expect(await steps.innerText()).toMatch(/code du travail|R\. ?6412/i)
  })

  it('prints an A4 dossier of several pages, without the form', async () => {
    page = await explorer.open(nurse)
    await settled(page)
    await page.getByLabel('Référence du dossier').fill('Dossier 114')
    const file = join(screenshots, 'pont-vae.pdf')
    await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true })
    const about = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
    expect(about).toContain('(A4)')
    expect(Number(/Pages:\s+(\d+)/.exec(about)?.[1])).toBeGreaterThanOrEqual(2)
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    for (const said of [
      'Coordonnateur de parcours',
      'Dossier 114',
      'Verdict par bloc',
      'Bien étayé',
      'Situations à faire raconter',
      'À demander au certificateur',
      '22 novembre 2026',
    ]) {
      if (said !== '22 novembre 2026') expect(text).toContain(said)
    }
    expect(text).not.toContain('Trouver une activité')
    expect(text).not.toContain('Afficher les identifiants')
  })

  it('exports a table that a spreadsheet opens', async () => {
    page = await explorer.open(nurse)
    await settled(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tableau (CSV)' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^pont-vae Coordonnateur.*\.csv$/)
    const text = readFileSync(await download.path(), 'utf8')
    expect(text.charCodeAt(0)).toBe(0xfeff)
    const lines = parse(text, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[]
    expect(lines.filter(({ Nature }) => Nature === 'Activité').length).toBe(47)
    expect(lines.filter(({ Nature }) => Nature === 'Compétence').length).toBe(75)
    expect(lines.find(({ Code }) => Code === 'A1.1')).toMatchObject({
      Bloc: 'Bloc 1',
      Situation: 'Exercée',
      Verdict: 'Bien étayé',
    })
  })

  it('keeps the reference of the file out of the address and of every request', async () => {
    page = await explorer.open('/pont-vae')
    await settled(page)
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await page.getByLabel('Référence du dossier').fill('Mme X 114')
    await page.getByRole('checkbox', { name: /A1\.1/ }).check()
    await settled(page)
    expect([page.url(), ...sent].filter((text) => text.includes('114'))).toEqual([])
  })

  it('says that the server is away while one ticks, and recovers', async () => {
    page = await explorer.open('/pont-vae')
    await settled(page)
    await explorer.stopServer()
    await page.getByRole('checkbox', { name: /A1\.1/ }).check()
    await page.getByText('Le serveur ne répond pas pour le moment').first().waitFor()
    await explorer.startServer()
    await expect.poll(() => verdict('Bloc 1'), { timeout: 15_000 }).toContain('1 sur 9')
  })

  it('has nothing serious for axe-core, in light and dark, narrow and wide', async () => {
    for (const view of [{ width: 1440 }, { width: 360, dark: true }]) {
      page = await explorer.open(nurse, view)
      await settled(page)
      expect(await seriousFindings(page)).toEqual([])
      if (view.width === 1440) await page.context().close()
    }
  }, 60_000)

  it('fits both widths', async () => {
    page = await explorer.open('/pont-vae')
    await photograph(explorer, 'pont-vae', nurse)
    expect(explorer.complaints).toEqual([])
  }, 120_000)
})
