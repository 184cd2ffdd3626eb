/**
 * What became of a mail that answered one of ours: kept and not yet read; written by a program; did what it was for; waits for its
 * writer to say that it is theirs, or what of it; did nothing, and was answered why.
 */
export const replyStates = ['received', 'automatic', 'done', 'to_confirm', 'refused'] as const
export type ReplyState = (typeof replyStates)[number]
