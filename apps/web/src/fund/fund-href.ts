import { hrefOf, type Place } from '../person.ts'

/** A page of the fund of a coalition; `organisationId` where it is about one of several that are one's own. */
export const fundHref = (place: Place, page = '', organisationId?: string): string => {
  const path = `${hrefOf(place)}/caisse${page === '' ? '' : `/${page}`}`
  return organisationId === undefined ? path : `${path}?organisation=${organisationId}`
}
