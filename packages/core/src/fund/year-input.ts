import * as z from 'zod/mini'

/** A year of the calendar; what lies beyond is no year that anything is kept for. */
export const yearInput = z.int().check(z.minimum(1), z.maximum(9999))
