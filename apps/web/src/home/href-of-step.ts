import { hrefOf } from '../person.ts'
import type { Step } from './today-lines.ts'

const pageOf = { present: 'modifier', firstRound: 'positions/tours', firstGuest: 'inviter' } as const

/** Where a first step is done. */
export const hrefOfStep = ({ kind, place }: Step): string =>
  kind === 'coalition'
    ? '/creer/coalition'
    : `${hrefOf(place)}/${kind in pageOf ? pageOf[kind as 'present'] : 'inviter'}`
