import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { civilDateInput } from '../shared/time.ts'
import { resourceKinds } from './resource.ts'

/** What all lend, or what organisations of one's own do, drafts and withdrawn offers included. */
export const whoseResources = ['all', 'ours'] as const

/** A page of the catalogue, the newest first (R84). `kind`: of one kind alone; `freeOn`: what can be had on that day. */
export const listResourcesInput = z.object({
  whose: z.enum(whoseResources),
  kind: z.optional(z.nullable(z.enum(resourceKinds))),
  freeOn: z.optional(z.nullable(civilDateInput)),
  before: z.optional(z.nullable(uuidInput)),
})
export type ListResources = z.output<typeof listResourcesInput>
