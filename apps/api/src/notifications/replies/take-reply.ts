import { type WrittenReply, writtenReply } from '@reliance/core/notifications/written-reply.ts'
import {
  type KeptReply,
  type ReplyOutcome,
  replyOfEvent,
  settleReplyAlone,
} from '@reliance/db/notifications/replies.ts'
import { actDoor } from '@reliance/db/shared/doors.ts'
import type { Services } from '../../boundary/context.ts'
import { replyTokenHash } from '../../mail/reply-addresses.ts'
import type { ReplyUses } from '../../mail/reply-use.ts'
import { newId } from '../../new-id.ts'
import type { Handler, OutboxEvent } from '../../outbox-event.ts'
import { answerReply } from './answer-reply.ts'
import { doReply, refusalIn } from './do-reply.ts'

type Became = { state: 'automatic' | 'to_confirm' | 'refused'; outcome: ReplyOutcome | null }

const refused = (text: string, { code, params }: ReplyOutcome): Became => ({
  state: 'refused',
  outcome: { code, text, ...(params && { params }) },
})

/** Why a mail does nothing by itself; undefined where it may. */
const heldBack = (reply: KeptReply, { text, isSure }: WrittenReply): Became | undefined => {
  if (text === '') return refused('', { code: 'notifications.reply_empty' })
  if (reply.sender !== reply.address || !reply.isVouched)
    return { state: 'to_confirm', outcome: { code: 'foreign', text } }
  return isSure ? undefined : { state: 'to_confirm', outcome: { code: 'unsure', text } }
}

/** Does it by the door of its address, as the person behind that address, with the rights of this moment. */
const tryReply = async (
  services: Services,
  uses: ReplyUses,
  reply: KeptReply,
  { text }: WrittenReply,
  event: OutboxEvent,
): Promise<Became | undefined> => {
  if (reply.isUsed) return refused(text, { code: 'notifications.reply_used' })
  const door = actDoor(replyTokenHash(services, reply.purpose, reply.linkId), reply.spaceId, newId())
  try {
    await doReply(services, uses[reply.purpose], reply, { door, requestId: reply.linkId, text })
    return undefined
  } catch (error) {
    const refusal = refusalIn(error)
    if (refusal.code !== 'shared.not_found') return refused(text, refusal)
    // The door stayed shut: another mail was quicker, this one was (and the process ended before it said so), or nothing is there.
    const now = await replyOfEvent(services.database, event.eventId)
    if (now?.state === 'done') return undefined
    return refused(text, { code: now?.isUsed ? 'notifications.reply_used' : 'notifications.reply_shut' })
  }
}

/** What becomes of a mail; undefined where it is written with what was done. */
const becoming = async (
  services: Services,
  uses: ReplyUses,
  reply: KeptReply,
  event: OutboxEvent,
): Promise<Became | undefined> => {
  if (reply.isAutomatic) return { state: 'automatic', outcome: null }
  const written = writtenReply(reply.text, reply.sentText)
  return heldBack(reply, written) ?? (await tryReply(services, uses, reply, written, event))
}

/** Reads a mail that came, does what it is for if it may, and answers it: once each, however often this is tried. */
export const takeReply =
  (uses: ReplyUses): Handler =>
  async (handling, event) => {
    const { services } = handling
    const reply = await replyOfEvent(services.database, event.eventId)
    if (!reply) return
    if (reply.state === 'received') {
      const became = await becoming(services, uses, reply, event)
      if (became) await settleReplyAlone(services.database, { id: reply.id, ...became })
    }
    const settled = await replyOfEvent(services.database, event.eventId)
    if (settled?.outcome) await answerReply(handling, event, uses, settled, settled.outcome)
  }
