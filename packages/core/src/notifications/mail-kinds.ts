/**
 * Mails that a person may do without, by what they are about. Whatever changes one's own rights or has a term (a
 * mandate given or ended, an answer to one's own request, a link to come in) is in no kind: it is always sent.
 */
export const mailKinds = ['requests', 'charters', 'decisions', 'positions', 'fund', 'dues'] as const
export type MailKind = (typeof mailKinds)[number]

/**
 * Of every kind, what asks nothing of whoever reads it and answers nothing that they asked: done without, they are written
 * to only when something waits for them.
 */
export const informing = 'informing'
