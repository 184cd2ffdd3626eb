import * as z from 'zod/mini'
import { languages } from '../shared/messages.ts'
import { requiredLine } from '../shared/text-input.ts'

export const setProfileInput = z.object({ name: requiredLine(80), lang: z.enum(languages) })
