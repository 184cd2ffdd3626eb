import { foldText } from '../shared/fold-text.ts'
import { isInRange, readAmounts, readRanges } from './amounts.ts'
import type { Body } from './body-tree.ts'
import { type Holder, type OrganigramFacts, rolesWithHolders } from './organigram.ts'

/** Where in the role the words were found, from the strongest to the weakest. */
export const matchPlaces = ['power', 'ceiling', 'domain', 'accountability', 'purpose', 'name'] as const
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
  'au',
  'aux',
  'pour',
  'an',
  'for',
  'to',
  // How one asks: it says nothing of what.
  'qui',
  'que',
  'quoi',
  'peut',
  'peuvent',
  'puis',
  'je',
  'on',
  'nous',
  'decide',
  'decider',
  'who',
  'what',
  'can',
  'may',
  'i',
  'we',
  'decides',
])

// What French and English put at the end of one stem: dépenser, dépense, dépenses; spend, spending.
const endings = /(?:ements?|ations?|ings?|antes?|ants?|ent|ons|e?ez|er[as]?|ees?|ed|es?|s)$/
const stemOf = (word: string): string => {
  const stem = word.replace(endings, '')
  return stem.length < 4 ? word : stem
}

/**
 * Who decides about the words typed: every word must begin a word of the same role, or share its stem; an amount
 * ("200 €") must lie within what the role says of amounts ("jusqu’à 300 €"). `powerLabels` gives the powers their
 * words in the reader's language, `ceilingText` what the mandates of a role may spend: the highest of those in force
 * counts (R27). A vacant role still answers, and says so; its last ceiling ended with its mandate. A commission decides
 * nothing (R113): none of its roles answers.
 */
export const whoDecidesWhat = (
  facts: OrganigramFacts & {
    readonly powerLabels: Readonly<Record<string, string>>
    readonly ceilingText?: (cents: number) => string
  },
  query: string,
  now: Date,
): WhoDecides => {
  const { cents, rest } = readAmounts(query)
  const words = wordsOf(rest).filter(word => !shortWords.has(word))
  if (words.length === 0 && cents.length === 0) return { kind: 'empty' }
  const bodies = new Map<string, Body>(
    facts.bodies
      .filter(body => body.dissolvedAt === null && body.kind !== 'commission')
      .map(body => [body.bodyId, body]),
  )
  const answers = rolesWithHolders(facts, now).flatMap(role => {
    const body = bodies.get(role.bodyId)
    if (body === undefined) return []
    const texts: Record<MatchPlace, string> = {
      power: role.powers.map(power => facts.powerLabels[power] ?? '').join('\n'),
      ceiling: ceilingOf(role.holders, facts.ceilingText),
      domain: role.domain,
      accountability: role.accountabilities.join('\n'),
      purpose: role.purpose,
      name: `${role.name} ${body.name}`,
    }
    const place = placeOf(words, cents, texts)
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

const ceilingOf = (holders: readonly Holder[], say: ((cents: number) => string) | undefined): string => {
  const ceilings = holders.flatMap(one => one.ceilingCents ?? [])
  return say === undefined || ceilings.length === 0 ? '' : say(Math.max(...ceilings))
}

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(' ')
    .filter(word => word !== '')

/** Whether a text says this word, as its beginning or in another form of it. */
const says = (text: string, word: string): boolean =>
  wordsOf(text).some(said => said.startsWith(word) || stemOf(said) === stemOf(word))

/** The strongest place where one of the words stands, if all words and amounts stand somewhere in the role. */
const placeOf = (
  words: readonly string[],
  cents: readonly number[],
  texts: Record<MatchPlace, string>,
): MatchPlace | null => {
  const places = words.map(word => matchPlaces.find(place => says(texts[place], word)))
  places.push(...placesOfAmounts(words, cents, texts))
  if (places.includes(undefined)) return null
  return matchPlaces.find(place => places.includes(place)) ?? null
}

/** Where each amount is covered: by what a role says of the words asked about if it says so, else by any. */
const placesOfAmounts = (
  words: readonly string[],
  cents: readonly number[],
  texts: Record<MatchPlace, string>,
): (MatchPlace | undefined)[] => {
  if (cents.length === 0) return []
  const said = matchPlaces.flatMap(place =>
    texts[place].split(/[;\n]|[.,](?!\d)/u).map(text => ({ place, text, ranges: readRanges(text) })),
  )
  const withRanges = said.filter(one => one.ranges.length > 0)
  const about = withRanges.filter(one => words.some(word => says(one.text, word)))
  const asked = about.length > 0 ? about : withRanges
  return cents.map(one => asked.find(({ ranges }) => ranges.some(range => isInRange(one, range)))?.place)
}
