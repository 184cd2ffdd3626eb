import type { JoinByInvitationInput } from '@reliance/core/coalitions/join-by-invitation.ts'
import { maySignFor } from '@reliance/core/coalitions/powers.ts'
import { signedHash } from '@reliance/core/coalitions/signed-hash.ts'
import { sessionDays } from '@reliance/core/identity/request-link.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { coalitionPlace, listCharterLabels } from '@reliance/db/coalitions/coalitions.ts'
import { listMemberOrganisations } from '@reliance/db/coalitions/members.ts'
import { comeInvited } from '@reliance/db/coalitions/organisation-invitations.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { actDoor, type Scope, sessionDoor } from '@reliance/db/shared/doors.ts'
import { answerThrough } from '../boundary/answer-mutation.ts'
import { needOpen } from '../boundary/closed-space.ts'
import type { RequestContext, Services } from '../boundary/context.ts'
import { slugsOfName } from '../boundary/propose-slug.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { actorOf, allow } from '../boundary/use-case.ts'
import { linkIdOf } from '../identity/act-links.ts'
import { setProfile } from '../identity/set-profile.ts'
import { newSessionToken, sha256 } from '../identity/tokens.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { newId } from '../new-id.ts'
import { enterOrganisation } from '../organisations/enter-organisation.ts'
import { foundOrganisation } from '../organisations/found-organisation.ts'
import { type ActClient, type ActLink, type ComesIn, telling } from '../pages/act-page.ts'
import { type FirstPage, joinByInvitation, needJoinable } from './join-by-invitation.ts'
import type { OnClaiming } from './sign-charter.ts'

/** Days for which the link of an invitation also opens a session; later it only signs, and one asks for a link. */
const opensDays = 7
/** What the server itself needs to walk through the doors with, where it opens none for the browser. */
const walkMinutes = 5

type Walking = { services: Services; link: ActLink; client: ActClient; lang: Language }
type SignedIn = RequestContext & { sessionHash: string }

export type Signed = {
  organisation: string
  coalition: string
  version: string
  comesIn: ComesIn | undefined
}
export type SignInOneWalk = (walking: Walking, input: JoinByInvitationInput) => Promise<Signed>

type Around = {
  /** Powers that the founding role of an organisation opens in later contexts. */
  organisationPowers: readonly string[]
  decisions: DecisionWiring
  onClaiming: OnClaiming
  firstPage: FirstPage
}

/** Founds the organisation that signs; its space has an id made of the invitation, so that a second try finds it. */
const foundFor = async (
  ctx: SignedIn,
  { organisationPowers, decisions }: Around,
  { spaceId, name, lang }: { spaceId: string; name: string; lang: Language },
): Promise<void> => {
  const there = await enterOrganisation(ctx, spaceId).catch((error: unknown) => {
    if (error instanceof RuleError && error.refusal.code === 'shared.not_found') return undefined
    throw error
  })
  if (there) return
  const founding = foundOrganisation(organisationPowers, decisions)
  // Whether the name is meant was asked beside those of the coalition.
  const about = { legalForm: 'other', sector: 'other', communeCode: null, isAnother: true } as const
  // One after the other; the last is nobody's.
  const slugs = slugsOfName(name, 'organisation', spaceId.slice(0, 8))
  for (const [at, slug] of slugs.entries())
    try {
      await founding(ctx, { ...about, name, slug, lang, requestId: spaceId })
      return
    } catch (error) {
      const isTaken = error instanceof RuleError && error.refusal.code === 'organisations.slug_taken'
      if (!isTaken || at === slugs.length - 1) throw error
    }
}

/**
 * From the link of an invitation to the coalition's inside, in one act: the account of the address, the organisation with its
 * founding mandate, the signature. Each step is a transaction of its own space; when one of them fails, the same act
 * again goes on from there, and makes nothing twice.
 */
export const signInOneWalk =
  (around: Around): SignInOneWalk =>
  async ({ services, link, client, lang }, input) => {
    const { database } = services
    const look = actDoor(link.tokenHash, link.spaceId, null)
    const joinable = await readIn(database)(look, async ({ db, scope }, entering) => {
      const entered = await entering
      await needOpen(entered, db, scope)
      if (input.organisationId !== null)
        allow(maySignFor(actorOf(entered), input.organisationId, entered.now))
      const invitation = await needJoinable({ db, scope, now: entered.now }, link.subjectId, input)
      return { sentAt: invitation.resentAt ?? invitation.sentAt, now: entered.now }
    })
    if (!joinable) throw notFound()
    const { sentAt, now } = joinable.value
    const opens = now.getTime() - sentAt.getTime() < opensDays * 86_400_000
    const sessionToken = newSessionToken()
    const sessionHash = sha256(sessionToken)
    const minutes = opens ? sessionDays * 24 * 60 : walkMinutes
    const person = await comeInvited(database, {
      tokenHash: link.tokenHash,
      newPersonId: newId(),
      sessionHash,
      minutes,
    })
    if (!person) throw notFound()
    const ctx = { ...services, ...client, sessionToken, sessionHash, lang, setCookie() {} }
    try {
      if (person.name === '')
        await setProfile({ ...ctx, personId: person.person_id }, { name: input.signedName, lang })
      const signed = await sign(ctx, around, link, { ...input, lang })
      if (!opens) await services.sessions.close(sessionToken)
      const cookies = [
        services.sessions.cookieFor(sessionToken),
        services.devices.remember(client.cookieHeader, link.address),
      ]
      return { ...signed, comesIn: opens ? { cookies, path: `${signed.path}#${signedHash}` } : undefined }
    } catch (error) {
      await services.sessions.close(sessionToken)
      throw error
    }
  }

const sign = async (
  ctx: SignedIn,
  around: Around,
  link: ActLink,
  input: JoinByInvitationInput & { lang: Language },
) => {
  const { lang, ...given } = input
  const organisationId = given.organisationId ?? linkIdOf(ctx.secret, 'invited-organisation', link.subjectId)
  if (given.organisationId === null)
    await foundFor(ctx, around, { spaceId: organisationId, name: given.name, lang })
  const home = await enterOrganisation(ctx, organisationId)
  const asking = {
    ...given,
    name: home.name,
    organisationId,
    invitationId: link.subjectId,
    spaceId: link.spaceId,
    requestId: link.id,
  }
  const told = await join(ctx, around, link, asking)
  return { ...told, organisation: home.name }
}

/** What the page after it says, and where the coalition goes on. */
const tellPlace = async ({ db, scope }: { db: ReadDb; scope: Scope }, firstPage: FirstPage) => {
  const [place, [charter], first] = await Promise.all([
    coalitionPlace(db, scope),
    listCharterLabels(db, scope),
    firstPage({ db, scope }),
  ])
  return { coalition: place.name, path: `${place.path}${first}`, version: charter?.label ?? '' }
}

const join = async (
  ctx: SignedIn,
  { onClaiming, firstPage }: Around,
  link: ActLink,
  input: Parameters<ReturnType<typeof joinByInvitation>['run']>[1],
) => {
  const joining = telling(joinByInvitation(onClaiming), inside => tellPlace(inside, firstPage))
  try {
    const door = actDoor(link.tokenHash, link.spaceId, newId())
    return (await answerThrough(ctx, door, joining, input)).told
  } catch (error) {
    // Two presses of one button: the second finds the link used, and what it asked for done.
    const inside = sessionDoor(ctx.sessionHash, link.spaceId)
    const read = await readIn(ctx.database)(inside, async ({ db, scope }) => {
      const members = await listMemberOrganisations(db, scope)
      const own = members.find(one => one.organisationId === input.organisationId)
      return own?.status === 'joined' ? tellPlace({ db, scope }, firstPage) : undefined
    })
    if (read?.value === undefined) throw error
    return read.value
  }
}
