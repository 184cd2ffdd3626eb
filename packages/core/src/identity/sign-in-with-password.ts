import * as z from 'zod/mini'
import { emailAddressInput } from './email-address.ts'

export const passwordSignInInput = z.object({
  address: emailAddressInput,
  password: z.string().check(z.minLength(1), z.maxLength(200)),
})
export type PasswordSignInInput = z.output<typeof passwordSignInInput>
