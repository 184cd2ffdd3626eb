import { hrefOf, type Place } from '../person.ts'

/** The page of one body of a space. */
export const bodyHref = (place: Place, bodyId: string): string => `${hrefOf(place)}/mandats/organe/${bodyId}`
