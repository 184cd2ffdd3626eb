import * as z from 'zod/mini'
import { madeText } from './text-input.ts'

/** What the link of a mail carries, whatever it opens: 32 bytes in base64url. */
export const linkInput = z.object({ token: madeText(43, text => /^[A-Za-z0-9_-]{43}$/.test(text)) })
