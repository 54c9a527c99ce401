/** The desk in a browser: a competence of the nurse's table is opened again, read twice apart, settled and reviewed. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { reopen } from '../../src/desk/decide.ts'
import { versionOf } from '../../src/desk/fold.ts'
import { readTable } from '../../src/desk/table.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import type { Role } from '../../src/model/rights.ts'
import { signLocal } from '../../src/rights/local.ts'
import { openEmpty, referenceData } from '../support/engines.ts'
import { startServer, type TestServer, temporaryFolder } from '../support/server.ts'
import { noChromium, openBrowser, screenshots, seriousFindings, settled } from './browser.ts'

const table = 'cw:ide-2009>cpas-2025'
const competence = 'cpas-2025:1.1.c1'

describe.skipIf(noChromium)('the page of the tables', () => {
  const folder = temporaryFolder()
  let engine: GraphEngine
  let server: TestServer
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    engine = await openEmpty('embedded')
    await replaceDataset(engine, 'test', referenceData())
    server = await startServer(engine, pino({ level: 'silent' }), readConfig({ DATA_DIR: folder.path }).http)
  })
  afterAll(async () => {
    await server?.close()
    await engine?.close()
    folder.remove()
  })

  /** The competence as somebody of this role has it before them. */
  async function opened(subject: string, role: Role, width = 1440, at = competence): Promise<Page> {
    const token = await signLocal(folder.path, { subject, roles: [role], days: 1 })
    const context = await (await openBrowser()).newContext({
      locale: 'fr-FR',
      viewport: { width, height: 900 },
      colorScheme: width < 500 ? 'dark' : 'light',
    })
    await context.addInitScript((jeton) => window.sessionStorage.setItem('jeton', jeton), token)
    const page = await context.newPage()
    await page.goto(`${server.url}/tables?table=${encodeURIComponent(table)}&competence=${at}`)
    await page.locator('#competence', { hasText: at.slice(at.indexOf(':') + 1) }).waitFor()
    await settled(page)
    return page
  }
  const shot = (page: Page, name: string) =>
    page.screenshot({ path: join(screenshots, `tables-${name}.png`), fullPage: true })

  it('reads twice by keyboard, apart, settles, reviews; the nurse is then answered by it, and told by which role', async () => {
    const arbiter = await opened('arbitre', 'ARBITRE')
    await arbiter.getByLabel('Remettre ce verdict en question').fill('Une relecture le demande.')
    await arbiter.getByRole('button', { name: 'Rouvrir' }).click()
    await arbiter.getByText('Remis en question : Une relecture le demande.').waitFor()

    const [first, second] = [await opened('lecteur-1', 'LECTEUR'), await opened('lecteur-2', 'LECTEUR', 390)]
    for (const [page, key, name] of [
      [first, '1', 'lecture'],
      [second, 'r', 'seconde-lecture'],
    ] as const) {
      await page.getByRole('heading', { name: 'Les plus proches, à lire d’abord' }).waitFor()
      await page.keyboard.press('a')
      await page.keyboard.press(key)
      await page.keyboard.press('m')
      await page.keyboard.type('Lu dans le code cité.')
      await page.getByText('Enregistré.').waitFor()
      expect(await page.getByRole('heading', { name: /^Lecture [AB]$/ }).count(), 'the other reading is withheld').toBe(
        0,
      )
      expect(await seriousFindings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      await shot(page, name)
    }
    await first.reload()
    expect(await first.getByLabel(/^Pourquoi/).inputValue(), 'resumed').toBe('Lu dans le code cité.')
    for (const page of [first, second]) {
      await page.getByRole('button', { name: 'Terminer ma lecture' }).click()
      await page.getByText('Terminer ma lecture').waitFor({ state: 'detached' })
    }

    await arbiter.reload()
    await arbiter.getByRole('heading', { name: 'Lecture B' }).waitFor()
    await arbiter.getByRole('button', { name: 'Reprendre la lecture A' }).click()
    await arbiter.getByLabel(/^Pourquoi/).fill('Le code cité fait l’acte en entier.')
    await shot(arbiter, 'differences')
    await arbiter.getByRole('button', { name: 'Trancher' }).click()
    await arbiter.getByText(/Décidé le .*, rôle : arbitrage\./).waitFor()
    await shot(arbiter, 'tranchee')

    const reviewer = await opened('reviseur', 'REVISEUR')
    await reviewer.getByLabel('Votre qualité, sans nom').fill('formatrice en IFSI')
    await reviewer.getByRole('button', { name: 'Déclarer la table relue' }).click()
    await reviewer.getByText(/^Relue/).waitFor()
    await shot(reviewer, 'relue')

    await reviewer.goto(`${server.url}/ecart?certifications=ide-2009&cible=cpas-2025`)
    await settled(reviewer)
    expect(await reviewer.locator('main').innerText()).toMatch(/relue le .* \(formatrice en IFSI\)/)
    for (const page of [arbiter, first, second, reviewer]) await page.context().close()
  }, 120_000)

  it('keeps what the second of two arbiters wrote, beside what stands', async () => {
    const disputed = 'cpas-2025:1.1.c2'
    const desk = { engine, viewer: { subject: 'arbitre-3', roles: ['ARBITRE'] as const } }
    const { folded } = await engine.read((run) => readTable(run, 'ide-2009:referentiel', 'cpas-2025:referentiel'))
    const version = versionOf(desk.viewer, folded, disputed)
    await reopen(desk, { table, competence: disputed, reason: 'Une relecture le demande.', version })
    const arbiters = [
      await opened('arbitre-1', 'ARBITRE', 1440, disputed),
      await opened('arbitre-2', 'ARBITRE', 320, disputed),
    ]
    for (const [index, page] of arbiters.entries()) {
      await page.getByRole('heading', { name: 'Les plus proches, à lire d’abord' }).waitFor()
      for (const key of ['a', '2', 'm']) await page.keyboard.press(key)
      await page.keyboard.type(`Raison de l’arbitre ${index + 1}.`)
    }
    for (const page of arbiters) await page.getByRole('button', { name: 'Trancher' }).click()
    const [, late] = arbiters as [Page, Page]
    await late.getByRole('region', { name: 'Votre version' }).getByText('Raison de l’arbitre 2.').waitFor()
    for (const page of arbiters) await page.context().close()
  }, 120_000)

  it('lists the tables, and opens one between two référentiels that had none', async () => {
    const page = await opened('lecteur-1', 'LECTEUR')
    await page.goto(`${server.url}/tables`)
    await page.getByLabel('Chercher une table').fill('ide 2009 vers')
    await page.getByText('3 tables').waitFor()
    await page.getByRole('button', { name: 'IDE 2009 vers CPAS 2025' }).waitFor()
    await shot(page, 'liste')
    for (const [label, text] of [
      ['Ce qui est détenu', 'DEASS 2026'],
      ['Ce qui est visé', 'IDE 2009'],
    ] as const) {
      await page.getByLabel(label).first().fill(text)
      await page.getByRole('option').first().waitFor()
      await page.getByLabel(label).first().press('Enter')
    }
    await page.getByRole('button', { name: 'Ouvrir la table' }).click()
    await page.getByRole('region', { name: 'Avancement' }).getByText('Ouverte, non lue').waitFor()
    expect(page.url()).toContain('table=cw:')
    await page.context().close()
  })
})
