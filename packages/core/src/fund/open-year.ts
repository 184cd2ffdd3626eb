import * as z from 'zod/mini'
import { civilDateInput } from '../shared/time.ts'

/** A year of the books, by its first day. */
export const openYearInput = z.object({ startsOn: civilDateInput })
export type OpenYearInput = z.output<typeof openYearInput>
