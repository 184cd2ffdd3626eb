import type { Place } from '../../person.ts'
import { fundHref } from '../fund-href.ts'

/** A page of one expense: what it says, what is changed of it, what is asked again, what is decided. */
export const expenseHref = (
  place: Place,
  expenseId: string,
  page: 'depense' | 'modifier-depense' | 'redemander' | 'decider-depense' = 'depense',
): string => fundHref(place, `${page}-${expenseId}`)
