import * as z from 'zod/mini'
import { readIban } from './read-iban.ts'

/** As it is printed: in groups of four. */
export const spacedIban = (iban: string): string => iban.replaceAll(/(.{4})(?=.)/g, '$1 ')

/** Enough of an IBAN to tell it from another: its country, its check digits and its last signs. */
export const maskedIban = (iban: string): string => `${iban.slice(0, 4)} … ${iban.slice(-3)}`

/** An IBAN however it is written, kept in capitals without spaces. */
export const ibanInput = z.string().check(
  z.maxLength(100),
  z.trim(),
  z.minLength(1, 'shared.required'),
  z.refine(text => text === '' || readIban(text) !== null, 'fund.iban_wrong'),
  z.overwrite((text: string) => readIban(text) ?? text),
)
