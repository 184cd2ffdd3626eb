import { hrefOf, type Place } from '../../person.ts'

/** A page of the dues of an organisation. */
export const duesHref = (place: Place, page: '' | 'tenir' | 'ouvrir' = ''): string =>
  `${hrefOf(place)}/cotisations${page === '' ? '' : `/${page}`}`
