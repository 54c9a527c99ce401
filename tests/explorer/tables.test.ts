/** The desk in a browser: a competence of the nurse's table is opened again, read twice apart, settled and reviewed. */
import { pino } from 'pino'
import type { BrowserContext, Page } from 'playwright-core'
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
import { expectShownSound, noChromium, openWindow, settled } from './browser.ts'

const table = 'cw:ide-2009>cpas-2025'
const competence = 'cpas-2025:1.1.c1'

describe.skipIf(noChromium)('the page of the tables', () => {
  const folder = temporaryFolder()
  let engine: GraphEngine
  let server: TestServer
  let browser: BrowserContext
  beforeAll(async () => {
    engine = await openEmpty('embedded')
    await replaceDataset(engine, 'test', referenceData())
    server = await startServer(engine, pino({ level: 'silent' }), readConfig({ DATA_DIR: folder.path }).http)
    browser = (await openWindow()).context()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await engine?.close()
    folder.remove()
  })

  /** A tab in which somebody of this role is signed in: each has a session of its own. */
  async function signedIn(subject: string, role: Role, width = 1440): Promise<Page> {
    const token = await signLocal(folder.path, { subject, roles: [role], days: 1 })
    const page = await browser.newPage()
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: width < 500 ? 'dark' : 'light' })
    await page.addInitScript((jeton) => window.sessionStorage.setItem('jeton', jeton), token)
    return page
  }
  /** The competence as they have it before them. */
  async function opened(subject: string, role: Role, width = 1440, at = competence): Promise<Page> {
    const page = await signedIn(subject, role, width)
    await page.goto(`${server.url}/tables?table=${encodeURIComponent(table)}&competence=${at}`)
    await page.locator('#competence', { hasText: at.slice(at.indexOf(':') + 1) }).waitFor()
    return page
  }
  /** Competences of the table called into question again. */
  async function reopenAll(...competences: string[]): Promise<void> {
    const desk = { engine, viewer: { subject: 'arbitre-3', roles: ['ARBITRE'] as const } }
    for (const target of competences) {
      const { folded } = await engine.read((run) => readTable(run, 'ide-2009:referentiel', 'cpas-2025:referentiel'))
      const version = versionOf(desk.viewer, folded, target)
      await reopen(desk, { table, competence: target, reason: 'Une relecture le demande.', version })
    }
  }

  it('reads twice by keyboard, apart, settles, reviews; the nurse is answered by it, told by which role', async () => {
    const arbiter = await opened('arbitre', 'ARBITRE')
    await arbiter.getByLabel('Remettre ce verdict en question').fill('Une relecture le demande.')
    await arbiter.getByRole('button', { name: 'Rouvrir' }).click()
    await arbiter.locator('.desk-competence').getByText('Remis en question : Une relecture le demande.').waitFor()

    const [first, second] = [await opened('lecteur-1', 'LECTEUR'), await opened('lecteur-2', 'LECTEUR', 390)]
    for (const [page, key, name] of [
      [first, '1', 'lecture'],
      [second, 'r', 'seconde-lecture'],
    ] as const) {
      await page.getByRole('heading', { name: 'Les plus proches, à lire d’abord' }).waitFor()
      await page.keyboard.press('a')
      await page.keyboard.press(key)
      await page.keyboard.press('j')
      await page.keyboard.type(' Lu dans le code cité.')
      await page.getByText('Enregistré.').waitFor()
      expect(await page.getByRole('heading', { name: /^Lecture [AB]$/ }).count(), 'the other reading is withheld').toBe(
        0,
      )
      expect(await page.getByText('Une relecture le demande.').count(), 'and what the arbiter thinks').toBe(0)
      await page.getByText('Rouverte en partie', { exact: true }).waitFor()
      await expectShownSound(page, name)
    }
    await first.reload()
    await expect
      .poll(() => first.getByLabel(/^Pourquoi/).inputValue(), { message: 'resumed' })
      .toMatch(/^\S+\s:\sl’acte visé y est, en entier\. Lu dans le code cité\.$/)
    await first.keyboard.press('m')
    await first.keyboard.press('Control+Enter')
    await first.locator('#competence', { hasText: '1.1.c2' }).waitFor()
    await expect
      .poll(() => first.evaluate(() => document.activeElement?.id), { message: 'from its title on' })
      .toBe('competence')
    await expect
      .poll(() => first.locator('#competence').evaluate((title) => title.getBoundingClientRect().top))
      .toBeLessThan(450)
    await first.keyboard.press('p')
    for (const page of [first, second]) {
      await page.getByRole('button', { name: 'Terminer ma lecture' }).click()
      await page.getByText('Terminer ma lecture').waitFor({ state: 'detached' })
    }

    await arbiter.reload()
    await arbiter.getByRole('heading', { name: 'Lecture B' }).waitFor()
    await arbiter.getByRole('button', { name: 'Reprendre la lecture A' }).click()
    await arbiter.getByLabel(/^Pourquoi/).fill('Le code cité fait l’acte en entier.')
    await expectShownSound(arbiter, 'differences')
    await arbiter.getByRole('button', { name: 'Trancher' }).click()
    await arbiter
      .locator('.desk-competence')
      .getByText(/Décidé le .*, rôle\s: arbitrage\./)
      .waitFor()

    const reviewer = await opened('reviseur', 'REVISEUR')
    await reviewer.getByLabel('Votre qualité, sans nom').fill('formatrice en IFSI')
    await reviewer.getByRole('button', { name: 'Déclarer la table relue' }).click()
    await reviewer.getByText(/^Relue/).waitFor()
    await expectShownSound(reviewer, 'relue')

    await reviewer.goto(`${server.url}/ecart?certifications=ide-2009&cible=cpas-2025`)
    await settled(reviewer)
    expect(await reviewer.locator('main').innerText()).toMatch(/relue le .* \(formatrice en IFSI\)/)
    await reviewer.locator('.bloc > summary').first().click()
    await reviewer.getByRole('button', { name: /^1\.1\.c1/ }).click()
    await reviewer.getByText(/Décidé le .*, rôle\s: arbitrage\./).waitFor()
    for (const page of [arbiter, first, second, reviewer]) await page.close()
  })

  it('loses nothing where two settle at once or a session ends, at 320 pixels and on paper', async () => {
    const [disputed, begun] = ['cpas-2025:1.1.c2', 'cpas-2025:1.1.c3']
    await reopenAll(disputed, begun)
    const arbiters = [
      await opened('arbitre-1', 'ARBITRE', 320, disputed),
      await opened('arbitre-2', 'ARBITRE', 320, disputed),
    ]
    for (const [index, page] of arbiters.entries()) {
      await page.getByRole('heading', { name: 'Les plus proches, à lire d’abord' }).waitFor()
      for (const key of ['a', '2', 'm']) await page.keyboard.press(key)
      await page.keyboard.type(`Raison de l’arbitre ${index + 1}.`)
    }
    for (const page of arbiters) await page.getByRole('button', { name: 'Trancher' }).click()
    const own = (page: Page) => page.getByRole('region', { name: 'Votre version' })
    const whoIsLate = async () => (await Promise.all(arbiters.map((page) => own(page).isVisible()))).indexOf(true)
    await expect.poll(whoIsLate, { message: 'one of them, whoever it is' }).not.toBe(-1)
    const [taken, lost] = (await whoIsLate()) === 0 ? [2, 1] : [1, 2]
    const late = arbiters[lost - 1] as Page
    await own(late).getByText(`Raison de l’arbitre ${lost}.`).waitFor()
    await late.getByText(`Raison de l’arbitre ${taken}.`, { exact: true }).first().waitFor()
    expect(await late.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)

    const reader = await opened('lecteur-3', 'LECTEUR', 320, begun)
    const expired = await signLocal(folder.path, { subject: 'lecteur-3', roles: ['LECTEUR'], days: -1 })
    await reader.getByRole('heading', { name: 'Les plus proches, à lire d’abord' }).waitFor()
    await reader.route('**/graphql', (route) => {
      const { authorization, ...headers } = route.request().headers()
      return route.continue({ headers: authorization ? { ...headers, authorization: `Bearer ${expired}` } : headers })
    })
    for (const key of ['a', '1', 'm']) await reader.keyboard.press(key)
    await reader.keyboard.type('Écrit juste avant la fin.')
    const kept = reader.getByRole('region', { name: 'Votre version' })
    await kept.getByText('Écrit juste avant la fin.').waitFor()
    expect(await reader.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    await reader.unroute('**/graphql')
    await reader.reload()
    await reader.getByText('Enregistré.').waitFor()
    await expect.poll(() => reader.getByLabel(/^Pourquoi/).inputValue()).toBe('Écrit juste avant la fin.')

    await reader.emulateMedia({ media: 'print' })
    await reader.getByRole('region', { name: 'La table entière' }).getByText(`Raison de l’arbitre ${taken}.`).waitFor()
    await reader.locator('.desk-competence').waitFor({ state: 'hidden' })
    expect(await reader.locator('.desk-sheet thead').innerText(), 'on each page').toMatch(
      /^IDE 2009 vers CPAS 2025\s: rouverte en partie\. Imprimée le /,
    )
    for (const page of [...arbiters, reader]) await page.close()
  })

  it('stays where somebody writes, has them choose between two tabs, keeps what was written on closing', async () => {
    const [here, next] = ['cpas-2025:1.1.c5', 'cpas-2025:1.1.c6']
    await reopenAll(here, next)
    const nearest = (page: Page) => page.getByRole('heading', { name: 'Les plus proches, à lire d’abord' }).waitFor()
    const why = (page: Page) => page.getByLabel(/^Pourquoi/)
    const choice = (page: Page) => page.getByRole('button', { name: 'Garder la mienne' })
    const [one, other] = [await opened('lecteur-5', 'LECTEUR'), await opened('lecteur-5', 'LECTEUR')]
    for (const page of [one, other]) {
      await page.goto(`${server.url}/tables?table=${encodeURIComponent(table)}`)
      await nearest(page)
    }
    const title = await one.locator('#competence').innerText()
    for (const key of ['a', '2', 'm']) await one.keyboard.press(key)
    await one.keyboard.type('Le début')
    await one.getByText('Enregistré.').waitFor()
    await one.keyboard.type(' et la fin.')
    await one.getByText('Pas encore enregistré.').waitFor({ state: 'detached' })
    expect(await one.locator('#competence').innerText(), 'a pause moves nobody on').toBe(title)
    await expect.poll(() => why(one).inputValue()).toBe('Le début et la fin.')

    await other.keyboard.press('3')
    await choice(other).waitFor()
    await other.keyboard.press('m')
    await other.keyboard.type('Encore.')
    await other.waitForTimeout(1_500)
    expect(await choice(other).isVisible(), 'who goes on writing has not chosen').toBe(true)
    await other.getByText('L’autre version').getByText('En partie. Le début et la fin.').waitFor()
    await other.getByRole('button', { name: 'Prendre l’autre' }).click()
    await other.getByText('Enregistré.').waitFor()
    await expect.poll(() => why(other).inputValue()).toBe('Le début et la fin.')

    await other.keyboard.press('m')
    await why(other).press('End')
    await other.keyboard.type(' Et fermé.')
    await Promise.all([other.waitForEvent('close'), other.close({ runBeforeUnload: true })])
    const address = decodeURIComponent(one.url())
    await one.goto(`${server.url}/tables`)
    await expect
      .poll(async () => {
        await one.goto(`${address}&competence=cpas-2025:${title.split(/\s/, 1)[0]}`)
        await nearest(one)
        return why(one).inputValue()
      })
      .toBe('Le début et la fin. Et fermé.')
    for (const page of [one, other]) await page.close()
  })

  it('proposes a way in, which another reviews; the fiche and the VAE page then follow it, with its text', async () => {
    const reader = await signedIn('lecteur-1', 'LECTEUR')
    await reader.goto(`${server.url}/fiche/dees-2018`)
    await reader.getByRole('link', { name: 'Proposer une date, une voie ou une passerelle' }).click()
    const form = reader.locator('form', { hasText: 'Quel fait' })
    await form.getByLabel('Le texte qui le dit, et où').fill('arrêté du 22 août 2018, article 7')
    await form.getByLabel('Pourquoi').fill('L’article ouvre la VAE.')
    await form.getByRole('button', { name: 'Proposer' }).click()
    await reader.getByText('À relire').waitFor()
    await expectShownSound(reader, 'proposition')

    const reviewer = await signedIn('reviseur', 'REVISEUR', 390)
    await reviewer.goto(`${server.url}/tables?fait=dees-2018`)
    const proposal = reviewer.getByRole('article', { name: /^Voie de la VAE : ouverte/ })
    await proposal.getByText('Relire', { exact: true }).click()
    await proposal.getByLabel('Votre qualité, sans nom').fill('conseillère en VAE')
    await expectShownSound(reviewer, 'relecture')
    await proposal.getByRole('button', { name: 'Confirmer' }).click()
    await proposal.getByText('Confirmé', { exact: true }).waitFor()
    expect(await reviewer.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
      0,
    )
    for (const address of ['/fiche/dees-2018', '/pont-vae?certification=dees-2018']) {
      await reviewer.goto(`${server.url}${address}`)
      await settled(reviewer)
      expect(await reviewer.locator('main').innerText()).toMatch(
        /article 7\s;\srelu au pupitre le .*\(conseillère en VAE\)/,
      )
    }
    for (const page of [reader, reviewer]) await page.close()
  })

  it('lists the tables, and opens one between two référentiels that had none', async () => {
    const page = await signedIn('lecteur-1', 'LECTEUR')
    await page.goto(`${server.url}/tables`)
    await page.getByLabel('Chercher une table').fill('ide 2009 vers')
    await page.getByText('3 tables').waitFor()
    await page.getByRole('button', { name: 'IDE 2009 vers CPAS 2025' }).waitFor()
    await expectShownSound(page, 'liste')
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
    await page.close()
  })
})
