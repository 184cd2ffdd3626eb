import { foldText } from '../shared/fold-text.ts'
import type { Body } from './body-tree.ts'
import { type Holder, type OrganigramFacts, rolesWithHolders } from './organigram.ts'

/** Where in the role the words were found, from the strongest to the weakest. */
export const matchPlaces = ['power', 'domain', 'accountability', 'purpose', 'name'] as const
export type MatchPlace = (typeof matchPlaces)[number]

/** Data of the sentence "this role, in this body, decides; it is held by…". */
export type Answer = {
  readonly roleId: string
  readonly roleName: string
  readonly bodyId: string
  readonly bodyName: string
  readonly domain: string
  readonly place: MatchPlace
  readonly holders: readonly Holder[]
  readonly vacant: boolean
}

/** `nobody`: no role covers it, the question goes to the sovereign assembly (R27). */
export type WhoDecides =
  | { readonly kind: 'empty' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'roles'; readonly answers: readonly Answer[] }

const shortWords = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'l',
  'd',
  'un',
  'une',
  'et',
  'the',
  'of',
  'a',
])

/**
 * Who decides about the words typed: every word must begin a word of the same role. `powerLabels` gives the
 * powers their words in the reader's language. A vacant role still answers, and says so.
 */
export const whoDecidesWhat = (
  facts: OrganigramFacts & { readonly powerLabels: Readonly<Record<string, string>> },
  query: string,
  now: Date,
): WhoDecides => {
  const words = foldText(query)
    .split(' ')
    .filter(word => word !== '' && !shortWords.has(word))
  if (words.length === 0) return { kind: 'empty' }
  const bodies = new Map<string, Body>(
    facts.bodies.filter(body => body.dissolvedAt === null).map(body => [body.bodyId, body]),
  )
  const answers = rolesWithHolders(facts, now).flatMap(role => {
    const body = bodies.get(role.bodyId)
    if (body === undefined) return []
    const texts: Record<MatchPlace, string> = {
      power: role.powers.map(power => facts.powerLabels[power] ?? '').join(' '),
      domain: role.domain,
      accountability: role.accountabilities.join(' '),
      purpose: role.purpose,
      name: `${role.name} ${body.name}`,
    }
    const place = placeOf(words, texts)
    if (place === null) return []
    const { roleId, name: roleName, bodyId, domain, holders, vacant } = role
    return [{ roleId, roleName, bodyId, bodyName: body.name, domain, place, holders, vacant }]
  })
  if (answers.length === 0) return { kind: 'nobody' }
  const rank = (answer: Answer) => matchPlaces.indexOf(answer.place)
  return {
    kind: 'roles',
    answers: answers.toSorted(
      (a, b) => rank(a) - rank(b) || (foldText(a.roleName) < foldText(b.roleName) ? -1 : 1),
    ),
  }
}

/** The strongest place where one of the words stands, if all of them stand somewhere in the role. */
const placeOf = (words: readonly string[], texts: Record<MatchPlace, string>): MatchPlace | null => {
  const folded = matchPlaces.map(place => ({ place, words: foldText(texts[place]).split(' ') }))
  const begins = (word: string) => (candidate: string) => candidate.startsWith(word)
  const found = words.map(word => folded.find(text => text.words.some(begins(word))))
  if (found.some(text => text === undefined)) return null
  return matchPlaces.find(place => found.some(text => text?.place === place)) ?? null
}
