import * as z from 'zod/mini'
import { ok, type Result, refuse } from '../shared/result.ts'
import { emailAddressInput } from './email-address.ts'

export const changeAddressInput = z.object({ address: emailAddressInput })

/**
 * How long the link to another address can be used, and once it is proven on another device, how long there is to
 * finish where it was asked, in minutes.
 */
export const addressChangeMinutes = 30

/** Refuses `address_same` when it is the one of the account already: that is no secret to its owner. */
export const checkNewAddress = (
  wanted: string,
  present: string,
): Result<string, { code: 'identity.address_same' }> =>
  wanted === present ? refuse('identity.address_same', { field: 'address' }) : ok(wanted)
