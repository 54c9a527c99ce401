/** Signing in with the OpenID provider that the server names: authorization code with PKCE, in this tab alone. */
import type { SigninRedirectArgs, User, UserManager, UserManagerSettings } from 'oidc-client-ts'
import { takeToken } from './session.ts'

export const signInAddress = '/connexion'

interface Provider {
  issuer: string
  clientId: string
  scope: string
  resource: string | null
}

let asked: Promise<Provider | null> | undefined
/**
 * The provider that the server names; null where a token is pasted instead. Asked once, and again where that failed.
 */
export function namedProvider(): Promise<Provider | null> {
  asked ??= fetch('/sign-in')
    .then(async (response) => ((await response.json()) as { provider: Provider | null }).provider)
    .catch((error: unknown) => {
      asked = undefined
      throw error
    })
  return asked
}

const settingsOf = ({ issuer, clientId, scope, resource }: Provider): Omit<UserManagerSettings, 'userStore'> => ({
  authority: issuer,
  client_id: clientId,
  redirect_uri: `${window.location.origin}${signInAddress}`,
  post_logout_redirect_uri: `${window.location.origin}${signInAddress}`,
  scope,
  ...(resource ? { resource, extraTokenParams: { resource } } : {}),
  automaticSilentRenew: false,
})

const take = ({ access_token }: User): void => takeToken(access_token)

async function start(): Promise<UserManager | null> {
  const provider = await namedProvider()
  if (!provider) return null
  const { UserManager, WebStorageStateStore } = await import('oidc-client-ts')
  const store = new WebStorageStateStore({ store: window.sessionStorage })
  const manager = new UserManager({ ...settingsOf(provider), userStore: store, stateStore: store })
  manager.events.addUserLoaded(take)
  // Only where the provider gave a refresh token: without one a hidden frame would be asked, which the page does not
  // allow.
  manager.events.addAccessTokenExpiring(() => {
    void manager.getUser().then(
      (user) => (user?.refresh_token ? manager.signinSilent() : null),
      () => undefined,
    )
  })
  return manager
}

let started: Promise<UserManager | null> | undefined
const manager = (): Promise<UserManager | null> =>
  (started ??= start().catch((error: unknown) => {
    started = undefined
    throw error
  }))

/** Goes to the provider, to come back where one is. */
export async function signIn(back: string): Promise<void> {
  const request: SigninRedirectArgs = { state: back }
  await (await manager())?.signinRedirect(request)
}

/** Whether the provider has sent somebody back to this address. */
export const isReturn = (search: string): boolean => {
  const given = new URLSearchParams(search)
  return given.has('state') && (given.has('code') || given.has('error'))
}

let returning: Promise<string> | undefined
/** Takes what the provider sent, once; gives the address to go back to. Throws where it refused. */
export function finishSignIn(): Promise<string> {
  returning ??= manager()
    .then((oidc) => oidc?.signinRedirectCallback())
    .then((user) => {
      if (user) take(user)
      return typeof user?.state === 'string' ? user.state : signInAddress
    })
    .finally(() => {
      returning = undefined
    })
  return returning
}

/** Renews the token of this tab for as long as the provider gives refresh tokens. */
export function keepSignedIn(): void {
  if (Object.keys(window.sessionStorage).some((key) => key.startsWith('oidc.user:')))
    void manager().then(
      (oidc) => oidc?.getUser(),
      () => undefined,
    )
}

/** Forgets the token, here and, where the provider can be told, there. */
export async function signOut(): Promise<void> {
  const oidc = await manager().catch(() => null)
  const user = await oidc?.getUser()
  takeToken(null)
  if (!oidc || !user) return
  await oidc.signoutRedirect().catch(() => oidc.removeUser())
}
