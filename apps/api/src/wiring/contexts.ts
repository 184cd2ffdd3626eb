import { actKinds } from '@reliance/core/identity/act-link.ts'
import { replyKinds } from '@reliance/core/identity/reply-link.ts'
import { mayRepresent } from '@reliance/core/positions/powers.ts'
import { actions } from '../actions/context.ts'
import { publicActionsPart } from '../actions/public-actions.ts'
import type { ApiContext } from '../api-context.ts'
import { assemblies as assembliesContext } from '../assemblies/context.ts'
import { calendar } from '../calendar/context.ts'
import { publicAgendaPart } from '../calendar/public-agenda.ts'
import { endCoalition } from '../coalitions/close-coalition.ts'
import { coalitions } from '../coalitions/context.ts'
import { consultations } from '../consultations/context.ts'
import { decisions as decisionsContext } from '../decisions/context.ts'
import { files } from '../files/context.ts'
import { fund } from '../fund/context.ts'
import { memberMoney } from '../fund/member-money.ts'
import { publicFundLink } from '../fund/public-fund-page.ts'
import { identity } from '../identity/context.ts'
import { sendNotice } from '../mail/send-notice.ts'
import type { Tells } from '../mail/tells.ts'
import { mandates } from '../mandates/context.ts'
import { notifications } from '../notifications/context.ts'
import { endOrganisation } from '../organisations/close-organisation.ts'
import { organisations } from '../organisations/context.ts'
import type { Handling, OutboxEvent } from '../outbox-event.ts'
import { personalData } from '../personal-data/context.ts'
import { positions as positionsContext } from '../positions/context.ts'
import { openSheet } from '../positions/open-sheet.ts'
import { takeOverPositions } from '../positions/take-over-positions.ts'
import { resources } from '../resources/context.ts'
import { territories } from '../territories/context.ts'
import { decisions } from './decisions.ts'
import { joined, named } from './joined.ts'
import { onGone, onLeaving } from './leaving.ts'
import { coalitionElsewhere, organisationElsewhere } from './powers.ts'

const positions = positionsContext(memberMoney)
const assemblies = assembliesContext(decisions)
const ofMandates = mandates(decisions, { organisation: endOrganisation, coalition: endCoalition })

/** What each answer by mail does; one that no context brings stops the start. */
const replyUses = named(
  replyKinds,
  joined([ofMandates.replies, positions.replies, fund.replies, assemblies.replies]),
)

/** The contexts of the API under the names that its callers use: the only place where contexts meet sideways. */
export const contexts = {
  identity,
  personalData,
  files,
  territories,
  mandates: ofMandates,
  organisations: organisations(decisions, organisationElsewhere, [publicAgendaPart]),
  coalitions: coalitions({
    powers: coalitionElsewhere,
    organisationPowers: organisationElsewhere,
    firstPage: openSheet,
    onLeaving,
    onClaiming: takeOverPositions,
    onGone,
    publicParts: [publicActionsPart, publicAgendaPart, publicFundLink],
    decisions,
  }),
  decisions: decisionsContext(decisions),
  calendar: calendar(mayRepresent),
  positions,
  consultations,
  resources,
  fund,
  assemblies,
  actions,
  notifications: notifications(decisions, replyUses),
} satisfies Record<string, ApiContext>

const all: readonly ApiContext[] = Object.values(contexts)

/** The page of every act that a link in a mail can do; one that is missing stops the start. */
export const actPages = named(actKinds, joined(all.map(one => one.actPages)))

/** Public pages, by the letter of their addresses. */
export const publicPages = joined(all.map(one => one.publicPages))

/** Files that belong to public pages. */
export const publicFiles = joined(all.map(one => one.publicFiles))

/** What services elsewhere call. */
export const hookApps = all.flatMap(one => one.hooks ?? [])

/** Who reads a file, by the kind of row it stands with. */
export const readableFiles = joined(all.map(one => one.readableFiles))

/** Whom each mutation tells by mail, or why nobody: `fund.pledge`. */
export const tells: Readonly<Record<string, Tells>> = Object.fromEntries(
  Object.entries(contexts as Record<string, ApiContext>).flatMap(([context, one]) =>
    Object.entries(one.tells ?? {}).map(([name, told]) => [`${context}.${name}`, told]),
  ),
)

const handlers = joined([{ 'mail.notice': sendNotice }, ...all.map(one => one.handlers)])

/** Does what follows from an event; one that nobody knows fails, and is tried again by a newer version. */
export const handleEvent =
  (handling: Handling) =>
  async (event: OutboxEvent): Promise<void> => {
    const handler = handlers[event.kind]
    if (!handler) throw new Error(`no handler for ${event.kind}`)
    await handler(handling, event)
  }
