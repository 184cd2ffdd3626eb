import {
  type AddPasskeyInput,
  challengeMinutes,
  type UsePasskeyInput,
} from '@reliance/core/identity/passkeys.ts'
import { findSession } from '@reliance/db/identity/directory.ts'
import {
  removePasskey as deletePasskey,
  findPasskey,
  keepChallenge,
  passkeysOf,
  addPasskey as storePasskey,
  takeChallenge,
  usePasskey,
} from '@reliance/db/identity/passkeys.ts'
import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { RequestContext } from '../boundary/context.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { sha256 } from './tokens.ts'

type SignedIn = RequestContext & { sessionHash: string; personId: string }

/** The site as devices know it: a passkey made for one address opens no other. */
const siteOf = ({ baseUrl }: RequestContext) => ({
  expectedOrigin: new URL(baseUrl).origin,
  expectedRPID: new URL(baseUrl).hostname,
  requireUserVerification: true,
})
const transportsOf = (stored: readonly string[]) => [...stored] as AuthenticatorTransport[]

/** Whether the device answers a challenge that we gave, for this use, and that nobody answered before. */
const given = (ctx: RequestContext, sessionHash: string | null) => (challenge: string) =>
  takeChallenge(ctx.database, sha256(challenge), sessionHash)

/** What cannot be verified is refused in the same words, whatever was wrong with it. */
const verified = async <T extends { verified: boolean }>(verifying: Promise<T>): Promise<T> => {
  const answer = await verifying.catch(() => null)
  if (!answer?.verified) throw new RuleError('bad_request', { code: 'identity.passkey_refused' })
  return answer
}

/** Asks the device of the person signed in for a new passkey; those it has are not made twice. */
export const offerPasskey = async (ctx: SignedIn) => {
  const [person, known] = await Promise.all([
    findSession(ctx.database, ctx.sessionHash),
    passkeysOf(ctx.database, ctx.sessionHash),
  ])
  const { extensions: _none, ...options } = await generateRegistrationOptions({
    rpName: 'Reliance',
    rpID: siteOf(ctx).expectedRPID,
    userID: new TextEncoder().encode(ctx.personId),
    userName: person?.address ?? '',
    userDisplayName: person?.name ?? '',
    attestationType: 'none',
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: transportsOf(transports) })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keepChallenge(ctx.database, sha256(options.challenge), ctx.sessionHash, challengeMinutes)
  return options
}

/** Keeps the public half of a passkey that the device of the person signed in has just made. */
export const addPasskey = async (ctx: SignedIn, { name, response }: AddPasskeyInput) => {
  const { registrationInfo } = await verified(
    verifyRegistrationResponse({
      response: { ...response, clientExtensionResults: {} } as RegistrationResponseJSON,
      expectedChallenge: given(ctx, ctx.sessionHash),
      ...siteOf(ctx),
    }),
  )
  const { credential, credentialBackedUp } = registrationInfo ?? {}
  if (!credential) throw new RuleError('bad_request', { code: 'identity.passkey_refused' })
  const answer = await storePasskey(ctx.database, ctx.sessionHash, {
    id: credential.id,
    name,
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: credential.transports ?? [],
    backedUp: credentialBackedUp ?? false,
  })
  if (answer === 'session_over') throw new RuleError('unauthorized', { code: 'shared.session_over' })
  if (answer !== 'added') throw new RuleError('conflict', { code: `identity.passkey_${answer}` })
  return { added: true as const }
}

export const listPasskeys = async (ctx: SignedIn) =>
  (await passkeysOf(ctx.database, ctx.sessionHash)).map(({ id, name, createdAt, usedAt }) => ({
    id,
    name,
    createdAt: createdAt.toISOString(),
    usedAt: usedAt?.toISOString() ?? null,
  }))

export const removePasskey = async (ctx: SignedIn, { id }: { id: string }) => {
  if (!(await deletePasskey(ctx.database, ctx.sessionHash, id))) throw notFound()
  return { removed: true as const }
}

/** A challenge for whoever comes in: no address is asked, so nothing is told of who has a passkey (S4). */
export const askPasskey = async (ctx: RequestContext) => {
  await ctx.limits.spend('passwordPerClient', ctx.clientIp)
  const { extensions: _none, ...options } = await generateAuthenticationOptions({
    rpID: siteOf(ctx).expectedRPID,
    userVerification: 'required',
  })
  await keepChallenge(ctx.database, sha256(options.challenge), null, challengeMinutes)
  return options
}

/** Whose device signed the challenge. */
export const signedByPasskey = async (
  ctx: RequestContext,
  response: UsePasskeyInput['response'],
): Promise<string> => {
  await ctx.limits.spend('passwordPerClient', ctx.clientIp)
  const known = await findPasskey(ctx.database, response.id)
  if (!known) throw new RuleError('bad_request', { code: 'identity.passkey_refused' })
  const { authenticationInfo } = await verified(
    verifyAuthenticationResponse({
      response: { ...response, clientExtensionResults: {} } as AuthenticationResponseJSON,
      expectedChallenge: given(ctx, null),
      credential: {
        id: response.id,
        publicKey: new Uint8Array(known.publicKey),
        counter: known.counter,
        transports: transportsOf(known.transports),
      },
      ...siteOf(ctx),
    }),
  )
  if (!(await usePasskey(ctx.database, response.id, authenticationInfo.newCounter)))
    throw new RuleError('bad_request', { code: 'identity.passkey_refused' })
  return known.personId
}

/** Opens a session for whose device signed the challenge. */
export const signInWithPasskey = async (ctx: RequestContext, { response }: UsePasskeyInput) => {
  ctx.setCookie(await ctx.sessions.open(await signedByPasskey(ctx, response)))
  return { signedIn: true as const }
}
