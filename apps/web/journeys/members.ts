import type { TestPerson } from '@reliance/api/testing/test-api.ts'
import type { Browser } from 'playwright-core'
import type { Site } from './site.ts'
import { type Visitor, visitAs } from './visitor.ts'

/** Somebody who acts through the API, for what another journey walks by hand, and through a browser. */
export type Member = {
  api: TestPerson
  personId: string
  browse: (browser: Browser, locale?: string) => Promise<Visitor>
}
export type Home = Member & { name: string; spaceId: string; slug: string }

export const requestId = (): string => crypto.randomUUID()

export const signIn = async (site: Site, address: string, name: string): Promise<Member> => {
  const api = await site.api.signIn(address, name)
  const me = await api.identity.whoAmI.query()
  return {
    api,
    personId: me?.personId ?? '',
    browse: (browser, locale) => visitAs(browser, site, api, locale),
  }
}

export const foundHome = async (site: Site, name: string, slug: string): Promise<Home> => {
  const member = await signIn(site, `${slug}@exemple.test`, `Voix de ${name}`)
  const founded = await member.api.organisations.found.mutate({
    requestId: requestId(),
    name,
    slug,
    legalForm: 'association_1901',
    sector: 'other',
    communeCode: null,
    lang: 'fr',
  })
  return { ...member, ...founded, name }
}

/** A person of that organisation without any mandate. */
export const inviteInto = async (site: Site, home: Home, address: string, name: string): Promise<Member> => {
  const { spaceId } = home
  await home.api.organisations.invite.mutate({
    spaceId,
    requestId: requestId(),
    pasted: address,
    level: 'member',
    lang: 'fr',
  })
  const member = await signIn(site, address, name)
  const me = await member.api.identity.whoAmI.query()
  const invitationId = me?.invitations.find(one => one.spaceId === spaceId)?.invitationId ?? ''
  const answer = { invitationId, answer: 'accept', displayName: name } as const
  await member.api.organisations.answerInvitation.mutate({ spaceId, requestId: requestId(), ...answer })
  return member
}

async function join(host: Home, guest: Home, spaceId: string): Promise<void> {
  const organisationId = guest.spaceId
  const base = () => ({ spaceId, organisationId, requestId: requestId() })
  await guest.api.coalitions.askToJoin.mutate(base())
  await host.api.coalitions.admit.mutate({ ...base(), answer: 'accept' })
  const { charterVersionId } = (await guest.api.coalitions.get.query({ spaceId })).charter
  await guest.api.coalitions.answerCharter.mutate({
    ...base(),
    charterVersionId,
    answer: 'sign',
    signedName: guest.name,
    reason: '',
  })
  await guest.api.coalitions.participate.mutate({ ...base(), displayName: `Voix de ${guest.name}` })
}

/** A coalition of these organisations; the first founds and coordinates it, each shows a name. */
export const foundMembers = async (site: Site, name: string, slug: string, names: readonly string[]) => {
  const homes = await Promise.all(names.map((one, at) => foundHome(site, one, `${slug}-${at + 1}`)))
  const [host, ...guests] = homes
  if (!host) throw new Error('a coalition has a founder')
  const { spaceId } = await host.api.coalitions.found.mutate({
    requestId: requestId(),
    organisationId: host.spaceId,
    name,
    slug,
    purpose: 'Agir ensemble sans se confondre.',
    charter: 'Chaque organisation reste libre.',
    displayName: 'Coordination',
    lang: 'fr',
  })
  await host.api.coalitions.edit.mutate({
    spaceId,
    requestId: requestId(),
    name,
    purpose: '',
    isPublic: true,
    revision: 1,
  })
  for (const guest of guests) await join(host, guest, spaceId)
  return { host, guests, spaceId }
}
