/** What an organisation says of the plan as a whole (R80): it recognises itself in it, in part, or not. */
export const recognitionAnswers = ['yes', 'partly', 'no'] as const
export type RecognitionAnswer = (typeof recognitionAnswers)[number]

/** The share of answers, in percent, from which the coalition recognises itself overall, unless whoever asks says another. */
export const usualThreshold = 80
export const lowestThreshold = 51

export type Recognition = {
  readonly counts: Readonly<Record<RecognitionAnswer, number>>
  /** Answers that say yes or partly, in whole percent of those given; null while nobody has answered. */
  readonly share: number | null
  /** Whether more than half of the members have answered: before, a share says little of them all. */
  readonly isHeard: boolean
  /** Organisations that said no and have no written answer yet. */
  readonly unanswered: number
  readonly holds: boolean
}

/**
 * Whether the coalition recognises itself in its plan (R80): more than half of the members have answered, the threshold is
 * reached, and whoever said no has an answer. Each organisation counts once, whatever its size (R59).
 */
export const recognitionOf = (
  answers: readonly { readonly answer: RecognitionAnswer; readonly isReplied: boolean }[],
  { memberCount, threshold }: { readonly memberCount: number; readonly threshold: number },
): Recognition => {
  const count = (answer: RecognitionAnswer) => answers.filter(one => one.answer === answer).length
  const counts = { yes: count('yes'), partly: count('partly'), no: count('no') }
  const given = answers.length
  const favourable = counts.yes + counts.partly
  const isHeard = given * 2 > memberCount
  const unanswered = answers.filter(one => one.answer === 'no' && !one.isReplied).length
  return {
    counts,
    share: given === 0 ? null : Math.floor((favourable / given) * 100),
    isHeard,
    unanswered,
    holds: isHeard && favourable * 100 >= threshold * given && unanswered === 0,
  }
}
