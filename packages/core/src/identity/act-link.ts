/**
 * What a link in a mail can do for whoever only reads their mail: one act, for one person, once. Each is a use case
 * that pages do as well, and asks for the same right.
 */
export const actKinds = [
  'answer_invitation',
  'answer_charter',
  'join_coalition',
  'answer_decision',
  'answer_mandate',
  'confirm_positions',
  'pledge',
  'confirm_reply',
  'answer_convocation',
  'cast_vote',
  'answer_process',
  'take_place',
  'answer_lead',
  'answer_recognition',
  'answer_booking',
] as const
export type ActKind = (typeof actKinds)[number]

/** Days that such a link stays open, unless the act has to be done before. */
export const actLinkDays = 7

/** The minutes that a link stays open when its act is due at `dueAt`, at least one. */
export const actLinkMinutes = (now: Date, dueAt: Date | null, days = actLinkDays): number => {
  const longest = days * 24 * 60
  if (dueAt === null) return longest
  return Math.max(1, Math.min(longest, Math.floor((dueAt.getTime() - now.getTime()) / 60_000)))
}
