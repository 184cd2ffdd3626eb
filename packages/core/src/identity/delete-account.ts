import * as z from 'zod/mini'
import { ok, type Result, refuse } from '../shared/result.ts'
import { normaliseEmailAddress } from './email-address.ts'

/** The address is typed to confirm: nothing brings an account back. */
export const deleteAccountInput = z.object({ address: z.string().check(z.maxLength(320)) })

/** Refuses `address_differs` when what is typed is not the address of the account. */
export const confirmErasure = (
  typed: string,
  address: string,
): Result<true, { code: 'identity.address_differs' }> =>
  normaliseEmailAddress(typed) === address
    ? ok(true)
    : refuse('identity.address_differs', { field: 'address' })
