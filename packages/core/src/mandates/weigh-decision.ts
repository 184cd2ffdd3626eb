import { ok, refuse } from '../shared/result.ts'
import { civilDateAt } from '../shared/time.ts'
import { bodyAndAbove, isSovereign } from './body-tree.ts'
import type { MandateResult } from './codes.ts'
import {
  type DecisionEffect,
  type EffectKinds,
  type EffectScene,
  type EffectWords,
  mayDecideEffect,
} from './decision-effect.ts'
import { type Elector, electorsOf, isAwake, voiceOf } from './electors.ts'
import { canDecide, findBody, type KnownPowers, type SpaceTree, type TreeBody } from './space-tree.ts'

export type Deciding = {
  readonly tree: SpaceTree
  readonly kinds: EffectKinds
  readonly knownPowers: KnownPowers
  readonly electors: readonly Elector[]
  readonly now: Date
}

/** What a decision needs, fixed when it is proposed. */
export type Weight = {
  /** Everybody who decides there is asked, and has some days. */
  readonly big: boolean
  /** One elector could answer: their yes is enough, after the same days. */
  readonly isAlone: boolean
  /** Nobody else is there, not even a newcomer: their yes is enough at once. */
  readonly isOnly: boolean
  /** Fifteen days, and never sooner. */
  readonly isSlow: boolean
  /** How many counted yes it needs. */
  readonly needed: number
  /** How many were here lately enough to be waited for, and whose yes would count. */
  readonly couldAnswer: number
  /** How many no could count. */
  readonly electorCount: number
  /** Whether the yes of those who gain is counted: where fewer than three others could answer. */
  readonly gainersCount: boolean
  /** Voices that gain, and voices that lose. */
  readonly gains: readonly string[]
  readonly loses: readonly string[]
}

/** Above this many electors a big decision needs three yes. */
const smallBody = 10
/** Fewer others than this who could answer: those who gain are counted too, so that nobody waits for nobody. */
const enoughOthers = 3

const voices = (tree: SpaceTree, personIds: readonly string[]): string[] => [
  ...new Set(personIds.map(personId => voiceOf(tree, personId) ?? personId)),
]

/** How the effects of a proposal weigh in the body that decides them. */
export const weighDecision = (
  { tree, kinds, knownPowers, electors, now }: Deciding,
  by: TreeBody,
  effects: readonly DecisionEffect[],
): Weight => {
  const today = civilDateAt(now)
  // The kinds that are not known are refused by `tryEffects`.
  const known = effects.flatMap(({ kind, payload }) => {
    const found = kinds[kind]
    return found ? [{ kind: found, payload }] : []
  })
  // An effect is weighed where it stands: after those before it.
  let at = tree
  const gained: string[] = []
  const lost: string[] = []
  let isBig = false
  for (const { kind, payload } of known) {
    isBig ||= kind.isBig(at, payload, today)
    gained.push(...kind.gains(at, payload))
    lost.push(...kind.loses(at, payload))
    const next = kind.next(at, payload, { by, knownPowers, now, today, isAlone: false })
    if (next.ok) at = next.value
  }
  const has = (trait: 'never_alone' | 'slow') => known.some(({ kind }) => kind.traits.includes(trait))
  const [gains, loses] = [voices(tree, gained), voices(tree, lost)]
  const answering = electorsOf(tree, by, electors, now).filter(one => !loses.includes(one.electorId))
  const awake = answering.filter(one => isAwake(one, now))
  const others = awake.filter(one => !gains.includes(one.electorId))
  const gainersCount = others.length < enoughOthers
  const couldAnswer = gainersCount ? awake.length : others.length
  const isAlone = isSovereign(by) && couldAnswer < 2 && !(has('never_alone') && answering.length > 1)
  const big = isBig || isAlone
  const most = big && answering.length > smallBody ? 3 : 2
  return {
    big,
    isAlone,
    isOnly: isAlone && electors.length === 1,
    isSlow: has('slow'),
    couldAnswer,
    needed: isAlone ? 1 : Math.max(2, Math.min(most, couldAnswer)),
    electorCount: answering.length,
    gainersCount,
    gains,
    loses,
  }
}

/**
 * Whether what was small when it was proposed would now be asked of everybody: a body that was granted powers meanwhile
 * makes a seat in it, or the end of one, big.
 */
export const weighsMore = (proposed: Pick<Weight, 'big'>, now: Pick<Weight, 'big' | 'isAlone'>): boolean =>
  !proposed.big && now.big && !now.isAlone

/**
 * Tries the effects of a decision on the tree, one after the other: when it is proposed, and again when it is applied,
 * since the tree may have changed meanwhile.
 * @returns the tree after them. Refuses: `unknown_effect`, `stands_alone`, `not_granted`, `never_alone`, and those of
 * each effect.
 */
export const tryEffects = (
  { tree, kinds, knownPowers, now }: Pick<Deciding, 'tree' | 'kinds' | 'knownPowers' | 'now'>,
  by: TreeBody,
  effects: readonly DecisionEffect[],
  isAlone: boolean,
): MandateResult<SpaceTree> => {
  const scene: EffectScene = { by, knownPowers, now, today: civilDateAt(now), isAlone }
  let after = tree
  for (const [place, { kind: name, payload }] of effects.entries()) {
    const kind = kinds[name]
    if (!kind) return refuse('mandates.unknown_effect', { params: { place: place + 1 } })
    if (kind.traits.includes('stands_alone') && effects.length > 1) return refuse('mandates.stands_alone')
    if (isAlone && kind.traits.includes('never_alone') && tree.people.length > 1)
      return refuse('mandates.never_alone')
    if (!mayDecideEffect(kind, after, payload, scene))
      return refuse('mandates.not_granted', { field: 'bodyId', params: { body: by.name } })
    const next = kind.next(after, payload, scene)
    if (!next.ok) return next
    after = next.value
  }
  return ok(after)
}

/** The values of the sentence of each effect, in order; an effect may name what an earlier one makes. */
export const describeEffects = (
  { tree, kinds, knownPowers, now }: Pick<Deciding, 'tree' | 'kinds' | 'knownPowers' | 'now'>,
  by: TreeBody,
  effects: readonly DecisionEffect[],
): { kind: string; words: EffectWords }[] => {
  const scene = { by, knownPowers, now, today: civilDateAt(now), isAlone: false }
  let at = tree
  return effects.flatMap(({ kind: name, payload }) => {
    const kind = kinds[name]
    if (!kind) return []
    const words = kind.describe(at, payload)
    // Where it was applied already, what it made stands in the tree.
    const next = kind.next(at, payload, scene)
    if (next.ok) at = next.value
    return [{ kind: name, words }]
  })
}

/**
 * The body that takes a decision: it may decide, and two could answer there; else the body above it decides.
 * Refuses: `body_missing`, `body_dissolved`, `body_decides_nothing`.
 */
export const needDecidingBody = (tree: SpaceTree, bodyId: string): MandateResult<TreeBody> => {
  const body = findBody(tree, bodyId)
  if (!body) return refuse('mandates.body_missing', { field: 'bodyId' })
  if (body.dissolvedAt !== null) return refuse('mandates.body_dissolved', { field: 'bodyId' })
  return canDecide(body)
    ? ok(body)
    : refuse('mandates.body_decides_nothing', { field: 'bodyId', params: { body: body.name } })
}

/**
 * Whether enough people could answer there for the decision to be theirs; the sovereign body always decides.
 * Refuses: `body_too_small`, naming the body above.
 */
export const needEnoughVoices = (
  tree: SpaceTree,
  body: TreeBody,
  { couldAnswer }: Pick<Weight, 'couldAnswer'>,
): MandateResult<null> => {
  if (isSovereign(body) || couldAnswer > 1) return ok(null)
  const [, aboveId] = bodyAndAbove(tree.bodies, body.bodyId)
  const above = (aboveId === undefined ? undefined : findBody(tree, aboveId)?.name) ?? ''
  return refuse('mandates.body_too_small', { field: 'bodyId', params: { body: body.name, above } })
}
