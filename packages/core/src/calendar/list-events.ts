import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { madeText } from '../shared/text-input.ts'
import { eventKinds } from './event.ts'

/** What is ahead, the nearest first; or what is over, the latest first. */
export const periods = ['upcoming', 'past'] as const
export type Period = (typeof periods)[number]

/** Where a page ended: the instant at which its last date begins, and the id of that one. */
export const eventKeyInput = z.object({
  startsAt: madeText(30, text => !Number.isNaN(Date.parse(text))),
  id: uuidInput,
})
export type EventKey = z.output<typeof eventKeyInput>

export const listEventsInput = z.object({
  period: z.enum(periods),
  kind: z.optional(z.nullable(z.enum(eventKinds))),
  after: z.optional(z.nullable(eventKeyInput)),
})
export type ListEventsInput = z.output<typeof listEventsInput>
