import type { SameKeys } from '../shared/messages.ts'
import type { openingInterfaceFr } from './opening-interface.fr.ts'

export const openingInterfaceEn = {
  quorum: {
    reached: 'The quorum is reached: {there} present or represented, of {needed} that it takes.',
    missing: 'The quorum is not reached: {there} present or represented, of {needed} that it takes.',
    missingWhy:
      'As long as it is not reached, no vote that decides opens. You may talk, inform, take a sense check.',
    goOn: 'Start all the same, deciding nothing by a vote',
    adjourn: 'Adjourn for want of a quorum',
    adjournWhy:
      'The assembly closes, its minutes say how many were there, and its points go to the next one. Convene that one as any other: the same quorum holds there, unless your statutes say otherwise.',
    adjourned: 'The assembly is adjourned. Its points wait for the next one.',
    planNext: 'Plan the next one',
    minutes: 'Quorum: {needed}. Present or represented at the start: {there}.',
  },
  round: {
    firstAssembly: 'A first time, for everybody here',
    firstTimers: 'A first time for {count, plural, =1 {one person} other {# people}}',
    howItGoes:
      'Say how the assembly goes: the points in order, how one asks to speak, how one votes, at what time it ends.',
    names: 'Do a round of names: everybody says theirs, {count, plural, =1 {one person} other {# people}}.',
  },
} as const satisfies SameKeys<typeof openingInterfaceFr>
