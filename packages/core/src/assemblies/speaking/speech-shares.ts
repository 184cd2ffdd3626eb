/** How long somebody has spoken, turns and answers together. */
export type Spoken = { readonly personId: string; readonly seconds: number; readonly isOnline: boolean }

/** From how many speakers on a share says something. */
const fewestSpeakers = 4

export type SpeechShares = {
  /** Those who spoke more than twice the mean; nobody below four speakers (R86). */
  readonly twiceTheMean: readonly string[]
  /** The part of speech that came from online, in whole percent, a half goes up; null before anybody spoke (R105). */
  readonly onlinePercent: number | null
}

/** How speech is shared in an assembly, with its two alerts. */
export const speechShares = (spoken: readonly Spoken[]): SpeechShares => {
  const people = new Map<string, number>()
  for (const { personId, seconds } of spoken) people.set(personId, (people.get(personId) ?? 0) + seconds)
  const speakers = [...people].filter(([, seconds]) => seconds > 0)
  const total = speakers.reduce((sum, [, seconds]) => sum + seconds, 0)
  const online = spoken.filter(one => one.isOnline).reduce((sum, one) => sum + one.seconds, 0)
  const isMany = speakers.length >= fewestSpeakers
  return {
    twiceTheMean: speakers
      .filter(([, seconds]) => isMany && seconds * speakers.length > 2 * total)
      .map(([personId]) => personId),
    onlinePercent: total === 0 ? null : Math.floor((200 * online + total) / (2 * total)),
  }
}
