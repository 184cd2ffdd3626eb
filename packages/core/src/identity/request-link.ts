import * as z from 'zod/mini'
import { languages } from '../shared/messages.ts'
import { madeText } from '../shared/text-input.ts'
import { emailAddressInput } from './email-address.ts'

/** A path of this site to go back to; never another site (an open redirect). */
export const nextPathInput = madeText(500, text => /^\/(?![/\\])[^\s\\]*$/.test(text))

export const requestLinkInput = z.object({
  address: emailAddressInput,
  lang: z.enum(languages),
  next: z._default(nextPathInput, '/'),
})

/** How long a sign-in link can be used, in minutes. */
export const linkMinutes = 30
/** How long a session lasts without being used, in days. */
export const sessionDays = 30
/** How long a session lasts in any case, in days: then one comes in again (ASVS 5.0 V7.3.2). */
export const sessionLongestDays = 180
