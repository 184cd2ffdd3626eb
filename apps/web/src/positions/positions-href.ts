import { hrefOf, type Place } from '../person.ts'

export type PositionsPart = 'feuille' | 'tours' | 'questions' | 'fichiers' | `enonces/${number}`

/** The page of positions of a coalition, or one of the pages under it. */
export const positionsHref = (place: Pick<Place, 'kind' | 'slug'>, part?: PositionsPart): string =>
  `${hrefOf(place)}/positions${part === undefined ? '' : `/${part}`}`
