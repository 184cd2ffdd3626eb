import * as z from 'zod/mini'
import { usePasskeyInput } from './passkeys.ts'

export const proveByPasswordInput = z.object({ password: z.string().check(z.minLength(1), z.maxLength(200)) })
/** The device answers as it does to somebody who comes in. */
export const proveByPasskeyInput = usePasskeyInput
export type ProveByPasskeyInput = z.output<typeof proveByPasskeyInput>
