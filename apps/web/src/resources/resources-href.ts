import { hrefOf, type Place } from '../person.ts'

/** The resources of a coalition, or a page of them: `nous`, `proposer`, a resource by its id, `modifier-` and its id. */
export const resourcesHref = (place: Pick<Place, 'kind' | 'slug'>, page = ''): string =>
  `${hrefOf(place)}/moyens${page === '' ? '' : `/${page}`}`
