/** Below so many actions, the share of a few leads says nothing. */
const fewestActions = 4
/** How many of the most frequent leads are looked at together. */
const together = 3

/**
 * The share of actions that the three most frequent leads have, in whole percent, where it is above half and there are at
 * least four actions (R60); null where there is nothing to say, as where each has another lead. Nobody is named, and nothing is ranked.
 * @param leads the lead of each action.
 */
export const leadShare = (leads: readonly string[]): number | null => {
  if (leads.length < fewestActions) return null
  const counts = [...Map.groupBy(leads, lead => lead).values()].map(one => one.length)
  // Four actions of four leads are shared as well as they can be, though three of them have three quarters.
  if (counts.every(one => one === 1)) return null
  const first = counts.toSorted((a, b) => b - a).slice(0, together)
  const led = first.reduce((sum, one) => sum + one, 0)
  return led * 2 > leads.length ? Math.round((led / leads.length) * 100) : null
}
