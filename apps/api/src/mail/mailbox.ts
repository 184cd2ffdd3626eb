/** One mail as it leaves: the text part is the mail, the HTML part the same words with their structure. */
export type Mail = {
  messageId: string
  to: string
  subject: string
  text: string
  html: string
  lang: 'fr' | 'en'
  /** The message id that mails about one subject all answer (RFC 5322, 3.6.4); no mail bears it itself. */
  thread?: string
  /** Where an answer is taken, once, for one thing. */
  replyTo?: string
  /** It answers a mail, whose id stands here if it had one: no program answers such a mail (RFC 3834). */
  answers?: { messageId: string | null }
  /** Where one POST stops mails of this kind (RFC 8058); none where a mail is always sent. */
  unsubscribe?: string
}

/** Keeps the last mails of a development installation without SMTP, for its outbox page. */
export class Mailbox {
  readonly #mails: (Mail & { at: Date })[] = []

  add(mail: Mail): void {
    this.#mails.unshift({ ...mail, at: new Date() })
    this.#mails.length = Math.min(this.#mails.length, 200)
  }

  get mails(): readonly (Mail & { at: Date })[] {
    return this.#mails
  }
}
