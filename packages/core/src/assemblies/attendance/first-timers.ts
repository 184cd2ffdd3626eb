import type { Stay } from './check-in.ts'

/** A stay, with whether its person had never come to an assembly of this body that was held before. */
export type FirstStay = Pick<Stay, 'personId' | 'leftAt'> & { readonly isFirst: boolean }

/**
 * Who is there for the first time (R102): each once, however often they come and go.
 */
export const firstTimers = (stays: readonly FirstStay[]): string[] => [
  ...new Set(stays.filter(one => one.isFirst && one.leftAt === null).map(one => one.personId)),
]

/**
 * Whether somebody who comes is there for the first time. Nobody is where no assembly of the body was held here before:
 * what people did elsewhere is not known, and the assembly begins with its round all the same.
 */
export const isFirstTime = (body: { readonly heldBefore: boolean; readonly cameBefore: boolean }): boolean =>
  body.heldBefore && !body.cameBefore

/**
 * Why an assembly begins with how it goes and a round of names (R102): it is the first one that is held here, or somebody is
 * there for the first time; null where it does not.
 */
export const beginsWithRound = (
  heldBefore: boolean,
  stays: readonly FirstStay[],
): 'first_assembly' | 'first_timers' | null => {
  if (!heldBefore) return 'first_assembly'
  return firstTimers(stays).length > 0 ? 'first_timers' : null
}
