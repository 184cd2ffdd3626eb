import * as z from 'zod/mini'
import { pageInput } from '../../shared/paging.ts'

/** Processes that go on, or those that are over; the newest first, at most a page at a time. */
export const listProcessesInput = z.object({ ...pageInput.shape, isOver: z.boolean() })
export type ListProcessesInput = z.output<typeof listProcessesInput>
