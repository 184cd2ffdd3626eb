import type { Person, Place } from '../person.ts'
import { hrefOf } from '../person.ts'
import { api } from '../trpc.ts'
import { type PositionsNews, type PositionsWaiting, positionsWaiting } from './positions-news.ts'

/** What one place says today: data only; the words come with the language. */
export type PlaceNews = {
  waiting: readonly News[]
  others: readonly News[]
  steps: readonly Step[]
  soon: readonly News[]
  /** About positions: some of it is read from several places together. */
  positions: PositionsWaiting | null
}
export type News =
  | PositionsNews
  | { kind: 'invited'; organisation: string }
  | { kind: 'sign'; coalition: string; organisation: string; version: string; href: string }
  | { kind: 'applied'; coalition: string; organisation: string; href: string }
  | { kind: 'mandate'; role: string; place: string; dueOn: string; href: string }
  | { kind: 'answerDecision'; body: string; place: string; number: string; by: string; href: string }
  | { kind: 'myDecision'; body: string; number: string; missing: number; href: string }
  | { kind: 'ending'; role: string; place: string; endsOn: string; href: string }
  | { kind: 'asks'; organisation: string; person: string; href: string }
  | { kind: 'myRequest'; organisation: string }
  | { kind: 'ourRequest'; organisation: string; coalition: string; href: string }
  | { kind: 'invitations'; count: number; organisation: string; href: string }
  | { kind: 'signatures'; version: string; names: readonly string[]; href: string }
export type Step = {
  kind: 'present' | 'invite' | 'coalition' | 'firstGuest'
  place: string
  href: string
  done: boolean
}

type OwnNews = Omit<PlaceNews, 'positions'>
const nothing: OwnNews = { waiting: [], others: [], steps: [], soon: [] }

async function organisationNews(place: Place, hasCoalition: boolean): Promise<OwnNews> {
  if (place.rank !== 'member') return nothing
  const { spaceId, name: organisation } = place
  const home = hrefOf(place)
  const { can, ...profile } = await api.organisations.get.query({ spaceId })
  const [requests, invitations, members] = can.admit
    ? await Promise.all([
        api.organisations.joinRequests.query({ spaceId }),
        api.organisations.invitations.query({ spaceId }),
        api.organisations.members.query({ spaceId }),
      ])
    : [[], { items: [] }, []]
  const open = invitations.items.filter(one => one.state === 'open').length
  const step = (kind: Step['kind'], href: string, done: boolean): Step => ({
    kind,
    place: organisation,
    href,
    done,
  })
  return {
    waiting: requests.map(one => ({ kind: 'asks', organisation, person: one.displayName, href: home })),
    others: open > 0 ? [{ kind: 'invitations', count: open, organisation, href: `${home}/inviter` }] : [],
    steps: [
      ...(can.edit ? [step('present', `${home}/modifier`, profile.purpose !== '')] : []),
      ...(can.admit
        ? [step('invite', `${home}/inviter`, invitations.items.length > 0 || members.length > 1)]
        : []),
      ...(can.edit ? [step('coalition', '/creer/coalition', hasCoalition)] : []),
    ],
    soon: [],
  }
}

async function coalitionNews(place: Place): Promise<OwnNews> {
  const { spaceId, name: coalition } = place
  const home = hrefOf(place)
  const got = await api.coalitions.get.query({ spaceId })
  const version = got.charter.label
  const waiting: News[] = got.myOrganisations
    .filter(one => one.canSign && one.answer === null && one.status !== 'applied')
    .map(one => ({
      kind: 'sign',
      coalition,
      organisation: one.displayName,
      version,
      href: `${home}/charte`,
    }))
  const others: News[] = got.myOrganisations
    .filter(one => one.status === 'applied')
    .map(one => ({ kind: 'ourRequest', organisation: one.displayName, coalition, href: home }))
  if (!got.can.admit) return { waiting, others, steps: [], soon: [] }
  const list = `${home}/organisations`
  const organisations = await api.coalitions.organisations.query({ spaceId })
  const mine = new Set(got.myOrganisations.map(one => one.organisationId))
  for (const one of organisations.filter(({ status }) => status === 'applied'))
    waiting.push({ kind: 'applied', coalition, organisation: one.displayName, href: list })
  const unsigned = organisations.filter(
    one =>
      (one.status === 'invited' || one.status === 'admitted') &&
      one.charter === null &&
      !mine.has(one.organisationId),
  )
  if (unsigned.length > 0)
    others.push({ kind: 'signatures', version, names: unsigned.map(one => one.displayName), href: list })
  const firstGuest: Step = {
    kind: 'firstGuest',
    place: coalition,
    href: list,
    done: organisations.length > 1,
  }
  return { waiting, others, steps: [firstGuest], soon: [] }
}

/** Mandates to accept, decisions to answer, one's own proposals, mandates about to end. */
async function mandateNews(place: Place): Promise<Pick<PlaceNews, 'waiting' | 'others' | 'soon'>> {
  const href = `${hrefOf(place)}/mandats`
  const mine = await api.mandates.mine.query({ spaceId: place.spaceId })
  const decisionHref = (decisionId: string) => `${hrefOf(place)}/decisions/${decisionId}`
  const missing = ({ state, needed, yes }: (typeof mine.decisions)[number]) =>
    state === 'open' ? 0 : Math.max(0, needed - yes)
  return {
    waiting: [
      ...mine.given.map(
        ({ roleName, dueOn }): News => ({ kind: 'mandate', role: roleName, place: place.name, dueOn, href }),
      ),
      ...mine.decisions
        .filter(one => one.waitsForMe)
        .map(
          ({ decisionId, bodyName, number, closesOn, lapsesOn }): News => ({
            kind: 'answerDecision',
            body: bodyName,
            place: place.name,
            number: String(number),
            by: closesOn ?? lapsesOn ?? '',
            href: decisionHref(decisionId),
          }),
        ),
    ],
    others: mine.decisions
      .filter(one => one.proposedByMe)
      .map(
        (one): News => ({
          kind: 'myDecision',
          body: one.bodyName,
          number: String(one.number),
          missing: missing(one),
          href: decisionHref(one.decisionId),
        }),
      ),
    soon: mine.ending.map(
      ({ roleName, endsOn }): News => ({ kind: 'ending', role: roleName, place: place.name, endsOn, href }),
    ),
  }
}

const isInside = (place: Place): boolean => place.rank !== 'invited'

/** Asks one place; each is asked beside the others, and one that fails hides none. */
export async function newsOf(place: Place, person: Person): Promise<PlaceNews> {
  // A closed place asks nobody for anything.
  if (place.closedAt !== null) return { ...nothing, positions: null }
  const [own, mandates, positions] = await Promise.all([
    ownSpaceNews(place, person),
    isInside(place) ? mandateNews(place) : { waiting: [], others: [], soon: [] },
    isInside(place) ? positionsWaiting(place) : null,
  ])
  return {
    ...own,
    waiting: [...mandates.waiting, ...own.waiting],
    others: [...mandates.others, ...own.others],
    soon: mandates.soon,
    positions,
  }
}

const ownSpaceNews = (place: Place, person: Person): Promise<OwnNews> =>
  place.kind === 'organisation'
    ? organisationNews(
        place,
        person.places.some(one => one.kind === 'coalition'),
      )
    : coalitionNews(place)

/** What belongs to no place: the person was invited, or has asked. */
export const ownNews = (person: Person): Pick<PlaceNews, 'waiting' | 'others'> => ({
  waiting: person.invitations.map(one => ({ kind: 'invited', organisation: one.organisationName })),
  others: person.joinRequests.map(one => ({ kind: 'myRequest', organisation: one.organisationName })),
})
