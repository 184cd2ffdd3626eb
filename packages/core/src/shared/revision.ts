import * as z from 'zod/mini'

/** The largest whole number that a column of the database holds. */
const largest = 2_147_483_647

/** How often something was saved, or its number in a list, as it travels: a whole number that the database can hold. */
export const revisionInput = z.int().check(z.nonnegative(), z.maximum(largest))
