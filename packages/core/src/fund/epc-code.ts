import { eurosOf } from './euros.ts'

/** What a transfer needs. */
export type Transfer = {
  readonly holder: string
  readonly iban: string
  readonly cents: bigint
  readonly reference: string
}

/** Letters that are no letter with an accent. */
const others: Readonly<Record<string, string>> = {
  '&': '+',
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  '’': "'",
  '‘': "'",
}

/** A text in the letters that every bank of SEPA carries: others lose their accents, and what is no letter its place. */
export const sepaText = (text: string, max: number): string =>
  text
    .replaceAll(/[&œŒæÆßøØłŁđĐ’‘]/g, sign => others[sign] ?? ' ')
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^A-Za-z0-9/?:().,'+ -]/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
    .slice(0, max)

/**
 * The text of the code that banking applications read to fill in a transfer (EPC069-12, version 002, UTF-8): holder,
 * account, amount and creditor reference. @throws {RangeError} for an amount of nothing or above 999 999 999,99.
 */
export const epcPayload = ({ holder, iban, cents, reference }: Transfer): string => {
  if (cents <= 0n || cents > 99_999_999_999n) throw new RangeError('an amount that no transfer carries')
  return [
    'BCD',
    '002',
    '1',
    'SCT',
    '',
    sepaText(holder, 70),
    iban,
    `EUR${eurosOf(cents)}`,
    '',
    reference,
    '',
  ].join('\n')
}
