import { hrefOf, type Place } from '../person.ts'

/** A page of the assemblies of an organisation: their list, `prevoir`, or one of them by its id. */
export const assemblyHref = (place: Place, page = ''): string =>
  `${hrefOf(place)}/assemblees${page === '' ? '' : `/${page}`}`

/** How the address of one ballot begins, below the assemblies of its organisation. */
export const ballotPage = 'scrutin-'

/** The page of one ballot, which mails and the record lead to. */
export const ballotHref = (place: Place, ballotId: string): string =>
  assemblyHref(place, `${ballotPage}${ballotId}`)

/** How the address of one thing that was brought begins, below the assemblies of its organisation. */
export const outputPage = 'porte-'
/** The page on which something is brought; the id of the body follows. */
export const bringPage = 'porter-'

/** How the address of the minutes of one meeting of a body begins, below the assemblies of its organisation. */
export const meetingMinutesPage = 'reunion-'

/** What was said at one meeting of a body (R110). */
export const bodyMinutesHref = (place: Place, eventId: string): string =>
  assemblyHref(place, `${meetingMinutesPage}${eventId}`)

/** The page of what a commission or a secretariat brought (R113). */
export const outputHref = (place: Place, outputId: string): string =>
  assemblyHref(place, `${outputPage}${outputId}`)
