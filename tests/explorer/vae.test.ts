/** « Pont VAE » as an adviser uses it before an interview, on screen, on paper and in a spreadsheet. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Explorer, expectSound, noChromium, openExplorer, screenshots, settled, tabTo } from './browser.ts'

const exercised = 'A1.1 A1.2 A1.3 A2.1 A2.2 A2.3 A3.1 A3.2 B1.1 B1.2 B2.1 B3.2 C1.1'.split(' ')
const nurse = `/pont-vae?metiers=infirmier&activites=${exercised.map((code) => `cpas-2025:${code}`).join()}`

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
  afterEach(() => expect(explorer.outside).toEqual([]))

  const summary = (bloc: string) => page.locator('.bloc-activities > summary').filter({ hasText: bloc }).first()
  const landmark = async (bloc: string): Promise<string> => {
    await settled(page)
    return summary(bloc).innerText()
  }
  const sentence = () => page.locator('.answer-first').innerText()
  const bloc = (name: RegExp) => page.getByRole('region', { name })
  const brief = () => page.getByRole('region', { name: 'La VAE en bref' })

  it('says first whether VAE is open, then what to have told; prints it on A4 and exports it as a table', async () => {
    page = await explorer.open(nurse)
    await settled(page)
    expect(await sentence()).toMatch(/n’est pas confirmée\s; 13 activités déclarées sur 47, dans 3 blocs sur 6/)
    const glance = await brief().innerText()
    expect(glance).toMatch(/Non confirmé[\s\S]*À qui le demander[\s\S]*Croix-Rouge[\s\S]*RNCP41304/)
    expect(glance).toMatch(/dans les deux mois[\s\S]*compte personnel de formation[\s\S]*Cerfa/)
    expect(glance).not.toMatch(/éligible/i)
    const links = await brief()
      .getByRole('link')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')))
    expect(links).toContain('https://vae.gouv.fr')
    expect(links).toContain('https://www.francecompetences.fr/recherche/rncp/41304/')

    const first = bloc(/Bloc 1 /)
    await first
      .getByText(/critères à laisser entendre/)
      .first()
      .click()
    const told = await first.innerText()
    expect(told).toMatch(/À faire raconter[\s\S]*A1\.1[\s\S]*1 activité non déclarée, à aborder ensuite/)
    expect(told).toContain('Recueil et traitement des informations')

    await page.getByLabel('Référence du dossier').fill('Dossier 114')
    const file = join(screenshots, 'pont-vae.pdf')
    await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true })
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toContain('(A4)')
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    for (const said of [
      'Coordonnateur de parcours',
      'Dossier 114',
      'Infirmier',
      'Croix-Rouge',
      'pont-vae?',
      'bloc par bloc',
      'À faire raconter',
      'À demander au certificateur',
      'Conditions, dates et droit',
    ])
      expect(text).toContain(said)
    expect(text).not.toMatch(/Trouver une activité|Afficher les identifiants|tout cocher/)

    await page.goto(
      `${explorer.url}/pont-vae` +
        '?certification=caferuis-2022&metiers=educateur-specialise&annees=educateur-specialise@2019',
    )
    await settled(page)
    await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true })
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' }), 'no page begun for a few lines').toMatch(
      /Pages:\s+2\n/,
    )
    expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')).toContain(
      'Éducateur spécialisé (Diplôme d’État d’éducateur spécialisé (arrêté du 20 juin 2007), obtenu en 2019)',
    )
    await page.goBack()
    await settled(page)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tableau (CSV)' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^pont-vae Coordonnateur.*\.csv$/)
    const csv = readFileSync(await download.path(), 'utf8')
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    const lines = parse(csv, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[]
    expect(lines.filter(({ Nature }) => Nature === 'Activité').length).toBe(47)
    expect(lines.filter(({ Nature }) => Nature === 'Compétence').length).toBe(75)
    expect(lines.find(({ Code }) => Code === 'A1.1')).toMatchObject({
      Certification: expect.stringContaining('CPAS 2025'),
      Bloc: 'Bloc 1',
      Situation: 'Déclarée',
      Avertissement: expect.stringContaining('pas une personne'),
    })

    await page.evaluate(() => Object.assign(window, { print: () => undefined }))
    await bloc(/Bloc 2 /)
      .getByRole('button', { name: /Imprimer ce bloc seul/ })
      .click()
    await page.emulateMedia({ media: 'print' })
    await expect
      .poll(() => Promise.all([/Bloc 1 /, /Bloc 2 /].map((name) => bloc(name).isVisible())))
      .toEqual([false, true])
    await page.getByText('Dossier 114').waitFor()
    expect(explorer.complaints).toEqual([])
  })

  it('says the same of a diploma on its fiche, steps included, be its VAE closed or over', async () => {
    const said = async () => {
      await settled(page)
      const text = await brief().innerText()
      // What an acronym stands for is said once a page, wherever it comes first.
      return text
        .replace(/\s*\(Validation des acquis de l’expérience\)\s*/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/ ,/g, ',')
    }
    page = await explorer.open('/pont-vae?certification=ide-2009')
    const [closed, over] = [
      await said(),
      await page.goto(`${explorer.url}/pont-vae?certification=deass-2018`).then(said),
    ]
    expect(closed).toMatch(/Ouverte \? Non\b[\s\S]*À voir plutôt[\s\S]*Les 7 étapes d’une VAE/)
    expect(over).toContain('Plus maintenant')
    await page.getByRole('button', { name: /CPAS 2025/ }).waitFor()
    await page.goto(`${explorer.url}/fiche/deass-2018`)
    expect(await said()).toBe(over)
    await page.goto(`${explorer.url}/fiche/ide-2009`)
    expect(await said()).toBe(closed)
  })

  it('counts what was ticked by mouse or by keyboard, judges nothing, and outlives the server', async () => {
    page = await explorer.open('/pont-vae')
    await summary('Bloc 1').click()
    for (const whole of ['Accueil et intégration', 'Évaluation des besoins', 'Accompagnement des bénéficiaires'])
      await page.getByRole('button', { name: new RegExp(`Tout cocher : ${whole}`) }).click()
    await expect.poll(() => landmark('Bloc 1')).toMatch(/Activités déclarées\s: 9 sur 9/)
    await page.getByRole('button', { name: /Tout décocher : Accueil/ }).click()
    await expect.poll(() => landmark('Bloc 1')).toContain('6 sur 9')
    await expect.poll(sentence).toMatch(/6 activités déclarées sur 47, dans 1 bloc sur 6/)
    expect(await page.locator('main').innerText()).not.toMatch(/verdict|bien étayé|à renforcer/i)

    await page.getByLabel('Trouver une activité').focus()
    await page.keyboard.type('reunions')
    await expect.poll(() => page.getByRole('checkbox', { name: /^B3\.2/ }).count()).toBe(1)
    await tabTo(page, /^B3\.2/)
    await explorer.stopServer()
    await page.keyboard.press('Space')
    await page.getByText('Le serveur ne répond pas pour le moment').first().waitFor()
    await explorer.startServer()
    await expect.poll(() => landmark('Bloc 2')).toMatch(/1 sur 11/)
    await expect.poll(() => new URL(page.url()).searchParams.get('activites')).toContain('cpas-2025:B3.2')
  })

  it('keeps what is told in this browser only, and in a file that opens again', async () => {
    page = await explorer.open('/pont-vae?activites=cpas-2025:A1.1')
    await settled(page)
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await page.getByLabel('Référence du dossier').fill('Mme X 114')
    await page.getByText('Faire raconter', { exact: true }).click()
    const where = () => page.getByRole('textbox', { name: /^Où\s*, / })
    await where().fill('Service 114 de gériatrie')
    await summary('Bloc 1').click()
    await page.getByRole('checkbox', { name: /A1\.2/ }).check()
    await settled(page)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Enregistrer le dossier' }).click(),
    ])
    await page.reload()
    await settled(page)
    await expect.poll(() => where().first().inputValue()).toBe('Service 114 de gériatrie')
    page.once('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: 'Effacer les textes' }).click()
    await expect.poll(() => page.getByLabel('Référence du dossier').inputValue()).toBe('')
    await page.goto(`${explorer.url}/pont-vae`)
    await page.getByLabel('Ouvrir un dossier').setInputFiles(await file.path())
    await expect.poll(() => page.getByLabel('Référence du dossier').inputValue()).toBe('Mme X 114')
    await expect.poll(() => where().first().inputValue()).toBe('Service 114 de gériatrie')
    await expect.poll(sentence).toContain('2 activités déclarées')
    expect([page.url(), ...sent].filter((text) => text.includes('114'))).toEqual([])
  })

  it('fits both widths, with nothing for axe-core to find, unfolded', async () => {
    await expectSound(explorer, 'pont-vae', nurse, async (shown) => {
      for (const fold of ['.bloc-activities', '.told', '.vae-ground'])
        await shown.locator(`${fold} > summary`).first().click()
    })
    expect(explorer.complaints).toEqual([])
  })
})
