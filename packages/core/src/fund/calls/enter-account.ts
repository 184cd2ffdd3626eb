import * as z from 'zod/mini'
import { foldText } from '../../shared/fold-text.ts'
import { uuidInput } from '../../shared/id.ts'
import { requiredLine } from '../../shared/text-input.ts'
import { ibanInput } from '../iban.ts'

/** Enters the account on which an organisation is paid; the one before is kept, and serves no new payment. */
export const enterAccountInput = z.object({
  organisationId: uuidInput,
  holder: requiredLine(70).check(z.refine(text => /[a-z]/.test(foldText(text)), 'fund.holder_unreadable')),
  iban: ibanInput,
})
