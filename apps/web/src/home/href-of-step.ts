import { hrefOf } from '../person.ts'
import type { Step } from './today-lines.ts'

/** Where a first step is done. */
export const hrefOfStep = ({ kind, place }: Step): string =>
  kind === 'coalition'
    ? '/creer/coalition'
    : `${hrefOf(place)}/${kind === 'present' ? 'modifier' : 'inviter'}`
