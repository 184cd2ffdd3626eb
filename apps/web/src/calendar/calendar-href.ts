import { hrefOf, type Place } from '../person.ts'

/** The agenda of a place, or a page of it: `passe`, `ajouter`, a date by its id, `modifier-` and its id. */
export const calendarHref = (place: Pick<Place, 'kind' | 'slug'>, page = ''): string =>
  `${hrefOf(place)}/agenda${page === '' ? '' : `/${page}`}`
