import { notificationsEn } from '@reliance/core/notifications/messages.en.ts'
import { notificationsFr } from '@reliance/core/notifications/messages.fr.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { type KeptReply, replyOfLink } from '@reliance/db/notifications/replies.ts'
import { html } from 'hono/html'
import { notFound, RuleError } from '../../boundary/rule-error.ts'
import type { ReplyUses } from '../../mail/reply-use.ts'
import type { ActPage } from '../../pages/act-page.ts'
import { actForm, textArea } from '../../pages/form-parts.ts'
import { inLanguage } from '../../pages/in-language.ts'
import { say } from '../../pages/say.ts'
import { doReply } from './do-reply.ts'

/** A mail that waits for its writer: one that is settled is not done again. */
const waiting = (reply: KeptReply | undefined): KeptReply => {
  if (!reply) throw notFound()
  if (reply.isUsed || reply.state !== 'to_confirm')
    throw new RuleError('conflict', { code: 'notifications.reply_used' })
  return reply
}

/** A mail that may not be from whom it says, or not all of it: read again, changed if need be, and confirmed (A4). */
export const confirmReplyPage = (uses: ReplyUses): ActPage => ({
  async show({ db, link, form }) {
    const reply = waiting(await replyOfLink(db, link.tokenHash))
    const { replies: words } = inLanguage(form, notificationsFr, notificationsEn)
    const use = uses[reply.purpose]
    const { title, does, label, button } = use.words(form.lang)
    const came = reply.outcome?.code === 'foreign' ? words.pageForeign : words.pageUnsure
    const values = {
      day: civilDateAt(new Date(reply.receivedAt)),
      sender: reply.sender || words.unknownSender,
    }
    const value = reply.outcome?.text ?? ''
    return {
      title,
      lead: does,
      main: html`<p>${say(form.lang, came, values)}</p>
${actForm(form, textArea(form, { name: use.field, label, value, rows: 12 }), null, button)}`,
    }
  },
  async act({ services, door, link, form }) {
    const reply = waiting(
      await services.database.transaction('read', ({ db }) => replyOfLink(db, link.tokenHash)),
    )
    const use = uses[reply.purpose]
    const text = form.fields.get(use.field) ?? ''
    const told = await doReply(services, use, reply, { door, requestId: link.id, text })
    const { title, done, action } = use.words(form.lang)
    return { title, text: say(form.lang, done, told), link: { href: reply.path, words: action } }
  },
})
