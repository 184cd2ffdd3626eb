import { hrefOf, type Place } from '../person.ts'

/** The plan of a place, or a page of it: `passees`, `victoires`, `accord`, `proposer`, an action by its number, `modifier-` and its number. */
export const actionsHref = (place: Pick<Place, 'kind' | 'slug'>, page: string | number = ''): string =>
  `${hrefOf(place)}/actions${page === '' ? '' : `/${page}`}`
