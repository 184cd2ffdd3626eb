import type * as z from 'zod/mini'
import type { CivilDate } from '../shared/time.ts'
import { bodyAndAbove, isSovereign } from './body-tree.ts'
import type { MandateResult } from './codes.ts'
import { isGranted, type KnownPowers, type SpaceTree, type TreeBody } from './space-tree.ts'

/** What an effect is tried with. */
export type EffectScene = {
  /** The body that decides. */
  readonly by: TreeBody
  readonly knownPowers: KnownPowers
  readonly now: Date
  readonly today: CivilDate
  /** One person decides for the whole: what is given so lasts a short time. */
  readonly isAlone: boolean
}

/**
 * One kind of effect of a decision, as its context declares it. All of it is pure: the server tries an effect when it is
 * proposed and again when it is applied, and the browser says beforehand what it would do.
 */
export type EffectKind<Payload> = {
  readonly kind: string
  readonly input: z.ZodMiniType<Payload>
  /**
   * `stands_alone`: a decision with this effect has no other. `never_alone`: never decided by one person for others.
   * `slow`: people have fifteen days, and it never comes sooner (R34). `signed`: a yes is signed by name.
   */
  readonly traits: readonly ('stands_alone' | 'never_alone' | 'slow' | 'signed')[]
  /** Whether it touches a power over the space, or who sits in a body that may decide. */
  readonly isBig: (tree: SpaceTree, payload: Payload, today: CivilDate) => boolean
  /** The people who gain by it. */
  readonly gains: (tree: SpaceTree, payload: Payload) => readonly string[]
  /** The people who lose by it: they reply, and are not counted. */
  readonly loses: (tree: SpaceTree, payload: Payload) => readonly string[]
  /** Whether a body that is not the sovereign one may decide it, within what it was granted. */
  readonly mayDecide: (tree: SpaceTree, payload: Payload, by: TreeBody, now: Date) => boolean
  /** What its sentence names: texts, days (`2026-11-19`), and lists of powers or kinds. */
  readonly describe: (tree: SpaceTree, payload: Payload) => EffectWords
  /** The tree after it, or the rule that did not hold. */
  readonly next: (tree: SpaceTree, payload: Payload, scene: EffectScene) => MandateResult<SpaceTree>
}

/** The values of the sentence of an effect; the sentence itself stands with the messages of its context. */
export type EffectWords = Readonly<Record<string, string | readonly string[]>>

/** An effect of a decision: its kind, and what it is about. */
export type DecisionEffect = { readonly kind: string; readonly payload: unknown }

/** The closed list of kinds: those of this context, and those that later ones declare. */
// The payload of a kind is known to the kind alone.
// biome-ignore lint/suspicious/noExplicitAny: each kind parses its own payload before it looks at it
export type EffectKinds = Readonly<Record<string, EffectKind<any>>>

/** Whether `bodyId` lies inside the body, at any depth; the body itself does not. */
export const isBelow = (tree: SpaceTree, bodyId: string, above: TreeBody): boolean =>
  bodyId !== above.bodyId && bodyAndAbove(tree.bodies, bodyId).includes(above.bodyId)

/** Whether all of `wanted` stands in `had`. */
export const within = (wanted: readonly string[], had: readonly string[]): boolean =>
  wanted.every(one => had.includes(one))

/** Whether that body may decide that effect: the sovereign one everything, another one what it was granted (R89). */
export const mayDecideEffect = <Payload>(
  kind: EffectKind<Payload>,
  tree: SpaceTree,
  payload: Payload,
  { by, now, today }: Pick<EffectScene, 'by' | 'now' | 'today'>,
): boolean => isSovereign(by) || (isGranted(by, today) && kind.mayDecide(tree, payload, by, now))
