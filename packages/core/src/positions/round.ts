/** A round of a coalition: statements are positioned on while it is open. Closing is decided by this state. */
export type Round = { readonly openedAt: Date | null; readonly closedAt: Date | null }

export const roundStates = ['prepared', 'open', 'closed'] as const
export type RoundState = (typeof roundStates)[number]

/** The state at `now`; a closed round does not open again, the coalition opens another one. */
export const roundState = ({ openedAt, closedAt }: Round, now: Date): RoundState => {
  if (closedAt !== null && closedAt <= now) return 'closed'
  return openedAt !== null && openedAt <= now ? 'open' : 'prepared'
}

/** When an organisation sees the positions of others: policy of the coalition (mapping §1). */
export const revealPolicies = ['after_own', 'always'] as const
export type RevealPolicy = (typeof revealPolicies)[number]

/**
 * Whether an organisation sees the positions of the others: once it has published its own, once the round is
 * closed, or always where the coalition says so. Counts follow the same rule, since they would tell.
 */
export const seesOthersPositions = (facts: {
  policy: RevealPolicy
  state: RoundState
  hasPublished: boolean
}): boolean => facts.policy === 'always' || facts.state === 'closed' || facts.hasPublished
