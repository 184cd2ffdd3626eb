import * as z from 'zod/mini'
import { ok, type Result, refuse } from '../shared/result.ts'

export const setPasswordInput = z.object({ password: z.string().check(z.maxLength(200)) })

/** NIST SP 800-63B §5.1.1.2: length counts, composition rules do not; 12 since nothing else protects. */
export const minimumPasswordLength = 12

/** A password is refused when it is short or says the address it protects. */
export const checkPassword = (
  password: string,
  address: string,
): Result<string, { code: 'identity.password_too_short' | 'identity.password_is_address' }> => {
  if ([...password].length < minimumPasswordLength)
    return refuse('identity.password_too_short', {
      params: { minimum: minimumPasswordLength },
      field: 'password',
    })
  const local = address.split('@')[0] ?? ''
  if (local.length >= 4 && password.toLowerCase().includes(local))
    return refuse('identity.password_is_address', { field: 'password' })
  return ok(password)
}
