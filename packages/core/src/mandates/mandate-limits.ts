import * as z from 'zod/mini'
import { amountText } from '../shared/amount-text.ts'
import { uuidInput } from '../shared/id.ts'
import { type ReportRhythm, reportRhythms } from './report-rhythm.ts'

/** What a mandate is given with besides its mission and its term (R28, R124). */
export type MandateLimits = {
  readonly reportRhythm: ReportRhythm
  /** What may be spent under it in all, in cents; null where it allows no spending. */
  readonly ceilingCents: number | null
  /** Whether the signature of whoever holds it binds the organisation. */
  readonly mayBind: boolean
  /** The mandate that it goes on with. */
  readonly renewsMandateId: string | null
}

/** The largest ceiling, in cents: ten million euros. */
export const ceilingMaxCents = 1_000_000_000

const none: MandateLimits = {
  reportRhythm: 'none',
  ceilingCents: null,
  mayBind: false,
  renewsMandateId: null,
}

/** The fields of the effect; what a decision of before does not say is none. */
export const limitInputs = {
  reportRhythm: z._default(z.enum(reportRhythms), none.reportRhythm),
  ceilingCents: z._default(z.nullable(z.int().check(z.minimum(0), z.maximum(ceilingMaxCents))), null),
  mayBind: z._default(z.boolean(), none.mayBind),
  renewsMandateId: z._default(z.nullable(uuidInput), null),
}

/** The limits that an effect says; stored ones of before say none. */
export const limitsOf = (said: Partial<MandateLimits>): MandateLimits => ({
  reportRhythm: said.reportRhythm ?? none.reportRhythm,
  ceilingCents: said.ceilingCents ?? none.ceilingCents,
  mayBind: said.mayBind ?? none.mayBind,
  renewsMandateId: said.renewsMandateId ?? none.renewsMandateId,
})

/** An amount of cents as a value of a text. */
export const centsText = (cents: number): string => {
  const digits = String(cents).padStart(3, '0')
  return amountText(`${digits.slice(0, -2)}.${digits.slice(-2)}`)
}

/** The same as the sentence of an effect names them. */
export const limitWords = (said: Partial<MandateLimits>) => {
  const { reportRhythm, ceilingCents, mayBind, renewsMandateId } = limitsOf(said)
  return {
    rhythm: reportRhythm,
    ceiling: ceilingCents === null ? 'none' : centsText(ceilingCents),
    binds: mayBind ? 'yes' : 'no',
    renews: renewsMandateId === null ? 'no' : 'yes',
  }
}
