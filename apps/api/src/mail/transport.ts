import nodemailer from 'nodemailer'
import type { Env } from '../env.ts'
import type { Mail, Mailbox } from './mailbox.ts'

/**
 * A mail did not leave; `code` is that of the mail server or of the way to it, named as theirs: a slow one fails with the
 * codes of a lost database, for which an event would be tried again at once.
 */
class MailNotSent extends Error {
  override name = 'MailNotSent'
  readonly code: string

  constructor(code: unknown) {
    super('the mail server did not take it')
    this.code = `SMTP_${typeof code === 'string' ? code : 'UNKNOWN'}`
  }
}

export type Transport = { send(mail: Mail): Promise<void>; close(): void }

/** Sends through SMTP_URL, or into the mailbox of a development installation. */
export const mailTransport = (env: Env, mailbox: Mailbox | null): Transport => {
  if (!env.SMTP_URL)
    return {
      async send(mail) {
        mailbox?.add(mail)
      },
      close() {},
    }
  const smtp = nodemailer.createTransport(
    {
      url: env.SMTP_URL,
      // One mail at a time (decision 13), over a connection that stays while there are mails.
      pool: true,
      maxConnections: 1,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    },
    { from: env.MAIL_FROM },
  )
  return {
    async send(mail) {
      const sent = smtp.sendMail({
        messageId: mail.messageId,
        to: mail.to,
        ...(mail.thread !== undefined && { inReplyTo: mail.thread, references: mail.thread }),
        ...(mail.answers?.messageId && {
          inReplyTo: mail.answers.messageId,
          references: mail.answers.messageId,
        }),
        ...(mail.replyTo !== undefined && { replyTo: mail.replyTo }),
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: {
          'Content-Language': mail.lang,
          'Auto-Submitted': mail.answers === undefined ? 'auto-generated' : 'auto-replied',
          ...(mail.unsubscribe !== undefined && {
            'List-Unsubscribe': `<${mail.unsubscribe}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
        },
      })
      await sent.catch(error => {
        throw new MailNotSent(error?.code)
      })
    },
    close: () => smtp.close(),
  }
}
