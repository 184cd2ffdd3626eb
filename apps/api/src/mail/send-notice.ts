import { replyMinutes } from '@reliance/core/identity/reply-link.ts'
import { notificationsEn } from '@reliance/core/notifications/messages.en.ts'
import { notificationsFr } from '@reliance/core/notifications/messages.fr.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { gatherMail } from '@reliance/db/notifications/gathered-mails.ts'
import { currentMemberships } from '@reliance/db/organisations/memberships.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { noticeAddresses, readEvent } from '@reliance/db/shared/events.ts'
import type { Services } from '../boundary/context.ts'
import { mintActLink, mintChoiceLink } from '../identity/act-links.ts'
import { mailKey, threadKey } from '../identity/tokens.ts'
import { holdersOf, mandatedIn } from '../mandates/holders-of.ts'
import { newId } from '../new-id.ts'
import type { Handling, OutboxEvent } from '../outbox-event.ts'
import { mailKindOf } from './mail-kind-of.ts'
import { mutingKinds } from './muting-kinds.ts'
import { type Notice, wordsOf } from './notice.ts'
import { openReplyAddress, replyAddressFor, replyDomainOf } from './reply-addresses.ts'
import { sendOnce } from './send-once.ts'
import { type Paragraph, writeMail } from './write-mail.ts'

const chooseWords = { fr: notificationsFr.mail, en: notificationsEn.mail } as const

/** Whom a notice is for, as it is now. */
const personsOf = async (services: Services, event: OutboxEvent, { to }: Notice): Promise<string[]> => {
  if ('personId' in to && !to.whileMember) return [to.personId]
  const door = eventDoor(event.spaceId, event.eventId, event.targetSpaceId ?? event.spaceId)
  const read = await readIn(services.database)(door, async ({ db, scope }, entered) => {
    if ('power' in to) {
      const { now } = await entered
      const held = await Promise.all([to.power].flat().map(power => holdersOf(db, scope, power, now)))
      return [...new Set(held.flat())].filter(personId => personId !== to.but)
    }
    if ('mandated' in to) {
      const held = await mandatedIn(db, scope, (await entered).now)
      return held.filter(personId => personId !== to.but)
    }
    const people = await currentMemberships(db, scope)
    if ('members' in to)
      return people
        .filter(one => one.level === 'member' && to.members.includes(one.personId))
        .map(one => one.personId)
    if ('personId' in to) return people.map(one => one.personId).filter(personId => personId === to.personId)
    return people
      .filter(one => to.people === 'all' || one.level === 'member')
      .map(one => one.personId)
      .filter(personId => ![to.but ?? []].flat().includes(personId))
  })
  return read?.value ?? []
}

/** A notice as one of several in the mail of the day, which greets once. */
const withoutGreeting = (body: string): string => {
  const rest = body.replace(/^[^\n]{1,20},\n/, '')
  return rest.charAt(0).toLocaleUpperCase() + rest.slice(1)
}

/** The address by which one reader answers a notice; undefined where it takes no answer, or none come in. */
const answerTo = (
  { services, env }: Handling,
  { eventId }: OutboxEvent,
  { reply: target }: Notice,
  reader: { address: string; lang: string },
) => {
  const domain = replyDomainOf(env)
  if (!target || domain === undefined) return undefined
  return { target, ...replyAddressFor(services, eventId, reader, target, domain) }
}

/** Writes to those whom an event concerns, each in their language; who holds the power is asked now, not then. */
export const sendNotice = async (handling: Handling, event: OutboxEvent): Promise<void> => {
  const { services, env } = handling
  const spaceId = event.targetSpaceId ?? event.spaceId
  const stored = await readEvent<Notice>(services.database, event, spaceId)
  if (!stored) return
  const persons = await personsOf(services, event, stored.payload)
  const kind = mailKindOf[stored.payload.notice]
  const muting = mutingKinds(stored.payload.notice)
  const readers = await noticeAddresses(services.database, event, spaceId, persons, muting)
  const host = new URL(env.BASE_URL).hostname
  // An event that an older version wrote may name no page.
  const { subject: about, path = '/', answersToPerson } = stored.payload
  const [writer] = answersToPerson
    ? await noticeAddresses(services.database, event, spaceId, [answersToPerson], [])
    : []
  const answersTo = stored.payload.answersTo ?? writer?.address
  // In the space where it happened: what a coalition asks of several organisations is one thing there.
  const thread =
    about === undefined ? undefined : `<thread.${threadKey(services.secret, event.spaceId, about)}@${host}>`
  for (const reader of readers) {
    const { subject, body, action, act, reply } = wordsOf(stored.payload, reader.lang)
    if (reader.daily || stored.payload.inDayMail) {
      const words = { subject, body: withoutGreeting(body), action, path }
      await gatherMail(services.database, {
        id: newId(),
        address: reader.address,
        eventId: event.eventId,
        words,
      })
      continue
    }
    const ways: Paragraph[] = [{ action, url: `${env.BASE_URL}${path}` }]
    if (stored.payload.act !== undefined && act !== undefined) {
      const link = await mintActLink(services, event.eventId, reader, stored.payload.act)
      ways.unshift({ action: act, url: `${env.BASE_URL}${link.path}` })
    }
    // What is always written says so there, and why.
    const choices = `${env.BASE_URL}${await mintChoiceLink(services, reader)}`
    const { choose, chooseOthers } = chooseWords[reader.lang]
    ways.push({ action: kind === null ? chooseOthers : choose, url: choices })
    const key = mailKey(services.secret, event.eventId, reader.address)
    const answer = reply === undefined ? undefined : answerTo(handling, event, stored.payload, reader)
    const mail = writeMail({
      messageId: `<${event.eventId}.${key}@${host}>`,
      ...(thread !== undefined && { thread }),
      to: reader.address,
      subject,
      lang: reader.lang,
      paragraphs: [
        ...body.split('\n\n').filter(one => one !== ''),
        ...(answer && reply ? [reply] : []),
        ...ways,
      ],
      ...(answersTo !== undefined && { replyTo: answersTo }),
      ...(answer && { replyTo: answer.replyTo }),
      ...(kind !== null && { unsubscribe: `${choices}/${kind}` }),
    })
    if (answer)
      await openReplyAddress(services, answer.id, {
        ...answer.target,
        ...reader,
        minutes: replyMinutes,
        path,
        sentText: mail.text,
      })
    await sendOnce(handling, event, mail)
  }
}
