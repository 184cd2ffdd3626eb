import { foldText } from '../shared/fold-text.ts'
import { type OrganigramFacts, rolesWithHolders } from './organigram.ts'

export type MatchingSecretariat = {
  readonly bodyId: string
  readonly bodyName: string
  readonly roleName: string
  /** What that role looks after, as it was decided. */
  readonly domain: string
  readonly holders: readonly string[]
  /** The words that were found there, as they were typed. */
  readonly words: readonly string[]
}

/** Shorter words say nothing of a matter: articles, prepositions. */
const fewestLetters = 4
/** A word and its plural are one: so many letters at the end may differ. */
const looseEnd = 2

const isSaidBy = (said: readonly string[], word: string): boolean => {
  const stem = word.slice(0, Math.max(fewestLetters, word.length - looseEnd))
  return said.some(one => one.startsWith(stem))
}

/**
 * The secretariats whose active mandates look after what is typed, the nearest first (R114): those of which a role that
 * somebody holds says one of its words in its domain, or in what is expected of it. An answer, for a person to judge: it
 * shows the domain and the words that were found.
 */
export const matchingSecretariats = (
  facts: OrganigramFacts,
  text: string,
  now: Date,
): MatchingSecretariat[] => {
  const words = [...new Set(text.split(/[^\p{L}\p{N}]+/u).filter(one => one.length >= fewestLetters))]
  const secretariats = new Map(
    facts.bodies
      .filter(one => one.kind === 'secretariat' && one.dissolvedAt === null)
      .map(one => [one.bodyId, one]),
  )
  return rolesWithHolders(facts, now)
    .flatMap(role => {
      const body = secretariats.get(role.bodyId)
      if (body === undefined || role.vacant) return []
      const said = foldText([role.domain, ...role.accountabilities].join(' ')).split(' ')
      const found = words.filter(word => isSaidBy(said, foldText(word)))
      if (found.length === 0) return []
      const { bodyId, name: roleName, domain, holders } = role
      const names = holders.map(one => one.displayName)
      return [{ bodyId, bodyName: body.name, roleName, domain, holders: names, words: found }]
    })
    .toSorted(
      (a, b) => b.words.length - a.words.length || (foldText(a.bodyName) < foldText(b.bodyName) ? -1 : 1),
    )
}
