import * as z from 'zod/mini'
import { languages } from '../shared/messages.ts'
import { requiredText } from '../shared/text-input.ts'

export const setProfileInput = z.object({ name: requiredText(80), lang: z.enum(languages) })
