import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

/** Asks for a project of a call, by its application. */
export const getProjectInput = z.object({ applicationId: uuidInput })
export type GetProjectInput = z.output<typeof getProjectInput>
