import { hrefOf, type Place } from '../person.ts'

/** A page of the assemblies of an organisation: their list, `prevoir`, or one of them by its id. */
export const assemblyHref = (place: Place, page = ''): string =>
  `${hrefOf(place)}/assemblees${page === '' ? '' : `/${page}`}`
