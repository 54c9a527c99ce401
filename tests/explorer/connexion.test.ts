/** Signing in: with a token, and with a real OpenID provider. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { signLocal } from '../../src/rights/local.ts'
import { openReference } from '../support/engines.ts'
import { startServer, type TestServer, temporaryFolder } from '../support/server.ts'
import { noChromium, openWindow } from './browser.ts'

const silent = pino({ level: 'silent' })
const audience = 'https://tables.example'

/** A provider whose people are readers, and the server that trusts it; each must know the other's address. */
async function openProvider(): Promise<{ issuer: string; http: Server; knows(origin: string): void }> {
  const http = createServer((request, response) => callback(request, response))
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening))
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  let callback: ReturnType<Provider['callback']>
  const knows = (origin: string): void => {
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: 'explorer',
          token_endpoint_auth_method: 'none',
          grant_types: ['authorization_code'],
          redirect_uris: [`${origin}/connexion`],
          post_logout_redirect_uris: [`${origin}/connexion`],
        },
      ],
      clientBasedCORS: () => true,
      cookies: { keys: ['only for this test'] },
      extraTokenClaims: () => ({ roles: ['lecteur'] }),
      features: {
        resourceIndicators: {
          enabled: true,
          getResourceServerInfo: () => ({ scope: '', audience, accessTokenFormat: 'jwt' }),
        },
      },
    })
    provider.on('server_error', (_, error) => {
      throw error
    })
    callback = provider.callback()
  }
  return { issuer, http, knows }
}

describe.skipIf(noChromium)('signing in to the explorer', () => {
  const folder = temporaryFolder()
  afterAll(() => folder.remove())

  describe('with a token', () => {
    let server: TestServer
    beforeAll(async () => {
      const { http } = readConfig({ DATA_DIR: folder.path, READ_ACCESS: 'closed' })
      server = await startServer(await openReference('embedded'), silent, http)
    })
    afterAll(() => server?.close())

    it('opens a server closed to reading, says the role, survives a reload, and leaves nothing behind', async () => {
      const page = await openWindow()
      const paste = async (token: string) => {
        await page.getByLabel('Jeton').fill(token)
        await page.getByRole('button', { name: 'Se connecter avec ce jeton' }).click()
      }
      await page.goto(`${server.url}/ecart?certifications=ide-2009&cible=cpas-2025`)
      await page.getByText('Voir ceci demande une connexion').waitFor()
      expect(await page.getByText('Élément inconnu').count(), 'what is not shown is not unknown').toBe(0)
      await page.goto(`${server.url}/a-propos`)
      await page.getByRole('alert').getByRole('link', { name: 'Se connecter' }).first().click()
      await paste('faux')
      await page.getByText(/Votre connexion a pris fin, ou n’est pas acceptée ici/).waitFor()
      await paste(await signLocal(folder.path, { subject: 'poste-3', roles: ['READER'], days: 1 }))
      await page.getByText('Aucun rôle ne vous est donné pour écrire ici').waitFor()
      await page.getByRole('button', { name: 'Se déconnecter' }).click()
      await paste(await signLocal(folder.path, { subject: 'poste-3', roles: ['LECTEUR', 'ARBITRE'], days: 1 }))
      await page.getByText('Session ouverte. Rôle : lecture, arbitrage.').waitFor()
      await page.getByRole('link', { name: 'Revenir à la page' }).click()
      await page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first().waitFor()
      await page.reload()
      await page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first().waitFor()
      await page.getByRole('link', { name: 'Ma session' }).click()
      await page.getByRole('button', { name: 'Se déconnecter' }).click()
      await page.getByLabel('Jeton').waitFor()
      await expect.poll(() => page.evaluate(() => window.sessionStorage.length)).toBe(0)
      await page.context().close()
    })
  })

  describe('with an OpenID provider', () => {
    let provider: Awaited<ReturnType<typeof openProvider>>
    let server: TestServer
    beforeAll(async () => {
      provider = await openProvider()
      const { issuer } = provider
      const { http } = readConfig({
        OIDC_ISSUER: issuer,
        OIDC_CLIENT_ID: 'explorer',
        JWKS_URI: `${issuer}/jwks`,
        JWT_ISSUER: issuer,
        JWT_AUDIENCE: audience,
      })
      server = await startServer(await openReference('embedded'), silent, http)
      provider.knows(server.url)
    })
    afterAll(async () => {
      await server?.close()
      provider?.http.closeAllConnections()
      provider?.http.close()
    })

    it('goes to the provider and comes back to the page with the roles of the token; leaving ends both', async () => {
      const page = await openWindow()
      const complaints: string[] = []
      page.on('pageerror', ({ message }) => complaints.push(message))
      await page.goto(`${server.url}/mentions-legales`)
      await page.getByRole('contentinfo').getByRole('link', { name: 'Se connecter' }).click()
      await page.getByRole('button', { name: 'Se connecter' }).click()
      await page.waitForURL(`${provider.issuer}/**`)
      await page.locator('input[name=login]').fill('personne-7')
      await page.locator('input[name=password]').fill('x')
      await page.getByRole('button', { name: 'Sign-in' }).click()
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.waitForURL(`${server.url}/mentions-legales`)
      await page.getByRole('link', { name: 'Ma session' }).click()
      await page.getByText('Session ouverte. Rôle : lecture.').waitFor()
      await expect.poll(() => page.getByText('personne-7').count()).toBe(1)
      expect(complaints).toEqual([])

      await page.getByRole('button', { name: 'Se déconnecter' }).click()
      await page.waitForURL(`${provider.issuer}/**`)
      await page.getByRole('button', { name: 'Yes, sign me out' }).click()
      await page.waitForURL(`${server.url}/connexion**`)
      await page.getByRole('button', { name: 'Se connecter' }).waitFor()
      await expect
        .poll(() => page.evaluate(() => Object.keys(window.sessionStorage).filter((key) => /jeton|user/.test(key))))
        .toEqual([])
      await page.context().close()
    })
  })
})
