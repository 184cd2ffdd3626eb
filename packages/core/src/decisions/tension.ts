/** Where a tension stands: it waits, something came of it, another body has it, or whoever said it took it back. */
export const tensionStates = ['open', 'treated', 'returned', 'withdrawn'] as const
export type TensionState = (typeof tensionStates)[number]

/** How long one of its texts may be, in characters. */
export const longestTension = 600

/** One person has so many open ones in a space at most: what nobody can read helps nobody. */
export const mostOpenTensions = 20
