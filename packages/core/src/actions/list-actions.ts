import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { madeText } from '../shared/text-input.ts'
import { actionScales, longestTheme } from './action.ts'

/** What the plan holds now, in the order of its days; or what is over, the latest first. */
export const actionPeriods = ['ahead', 'over'] as const
export type ActionPeriod = (typeof actionPeriods)[number]

/** Where a page ended: the day by which its last action is placed, and the id of that one. */
export const actionKeyInput = z.object({
  on: madeText(10, text => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))),
  id: uuidInput,
})
export type ActionKey = z.output<typeof actionKeyInput>

/** The plan by scale, theme, département and organisation that takes part, together (R61). */
export const listActionsInput = z.object({
  period: z.enum(actionPeriods),
  scale: z.optional(z.nullable(z.enum(actionScales))),
  theme: z.optional(
    z.nullable(
      madeText(longestTheme, text => text !== '' && !text.includes('\u0000') && text.isWellFormed()),
    ),
  ),
  departement: z.optional(z.nullable(madeText(3, text => /^(?:\d[\dAB]|9[78]\d)$/.test(text)))),
  organisationId: z.optional(z.nullable(uuidInput)),
  after: z.optional(z.nullable(actionKeyInput)),
})
export type ListActions = z.output<typeof listActionsInput>
