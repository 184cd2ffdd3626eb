import type { Place } from '../person.ts'
import { fundHref } from './fund-href.ts'

/** A page about one call: its id stands in the address, after the name of the page. */
export const callHref = (place: Place, callId: string, page = 'appel'): string =>
  fundHref(place, `${page}-${callId}`)

/** A page about one project of a call. */
export const projectHref = (place: Place, applicationId: string, page = 'projet'): string =>
  fundHref(place, `${page}-${applicationId}`)
