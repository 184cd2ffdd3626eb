import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { eventFields } from './event.ts'

/** `organisationId`: in a coalition, the member organisation in whose name the date stands; null for the space itself. */
export const addEventInput = z.object({ ...eventFields, organisationId: z.nullable(uuidInput) })
export type AddEventInput = z.output<typeof addEventInput>
