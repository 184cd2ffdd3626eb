import { hrefOf, type Place } from '../../person.ts'

/** A page of what is decided together outside of ballots: their list, a form, or one of them by its id. */
export const processHref = (place: Place, page = ''): string =>
  `${hrefOf(place)}/decider${page === '' ? '' : `/${page}`}`
