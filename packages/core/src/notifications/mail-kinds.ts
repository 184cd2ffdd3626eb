/**
 * Mails that a person may do without, by what they are about. Whatever changes one's own rights or has a term (a
 * mandate given or ended, an answer to one's own request, a link to come in) is in no kind: it is always sent.
 */
export const mailKinds = [
  'requests',
  'charters',
  'decisions',
  'calendar',
  'positions',
  'fund',
  'dues',
  'actions',
] as const
export type MailKind = (typeof mailKinds)[number]

/**
 * Of every kind, what asks nothing of whoever reads it and answers nothing that they asked: done without, they are written
 * to only when something waits for them.
 */
export const informing = 'informing'

/** What only informs is gathered into one mail a day for them; what asks something of them is written at once. */
export const daily = 'daily'

/** How often one is written to: at once, once a day, or only when something waits. */
export const paces = ['all', 'daily', 'asks'] as const
export type Pace = (typeof paces)[number]

/** How this pace is kept beside the kinds that a person does without. */
export const paceKinds: Readonly<Record<Pace, readonly string[]>> = {
  all: [],
  daily: [daily],
  asks: [informing],
}
