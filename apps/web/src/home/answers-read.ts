const keyOf = (roundId: string): string => `answers-read ${roundId}`

/** How many organisations had answered a round when its page was last read on this device; 0 where it never was. */
export const answersRead = (roundId: string): number => Number(localStorage.getItem(keyOf(roundId)))

/** Notes that the page was read, with so many organisations on it. */
export const noteAnswersRead = (roundId: string, organisations: number): void => {
  try {
    localStorage.setItem(keyOf(roundId), String(organisations))
  } catch {
    // A browser that keeps nothing says it again.
  }
}
