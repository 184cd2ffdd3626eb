import { readIban } from '@reliance/core/fund/read-iban.ts'
import type { Steps } from '@reliance/core/shared/steps.ts'
import { type CivilDate, parseCivilDate } from '@reliance/core/shared/time.ts'
import { type CamtElement, elementAt, elementsOf, isCreditOf, textAt } from './camt-element.ts'
import { exactCents } from './exact-cents.ts'
import { labelOf, lineText, referenceOf } from './line-text.ts'
import {
  type PendingLine,
  quoted,
  type ReadLine,
  type RefusedRow,
  type StatementWarning,
} from './statement-file.ts'

export type CamtEntry = {
  readonly lines: readonly ReadLine[]
  readonly pending: readonly PendingLine[]
  readonly warnings: readonly StatementWarning[]
  readonly refused: readonly RefusedRow[]
}

/** A day as it is written, whatever the hour and the zone after it: `2026-12-31`, `2027-01-01T00:30:00+01:00`. */
export const camtDay = (from: CamtElement | undefined): CivilDate | null =>
  parseCivilDate((textAt(from, 'Dt') ?? textAt(from, 'DtTm') ?? '').slice(0, 10))

/** What banks write where there is no reference. */
const noReference = /^(?:NOT ?PROVIDED|NON ?REF|NOTAVAILABLE|0+)$/i

const referenceAt = (from: CamtElement | undefined, ...path: string[]): string | null => {
  const text = lineText(textAt(from, ...path))
  return text === null || noReference.test(text) ? null : text
}

/** Whoever is on the other side. What is taken back has the sides of the first movement. */
const partyOf = (details: CamtElement | undefined, comesIn: boolean) => {
  const side = comesIn ? 'Dbtr' : 'Cdtr'
  const parties = elementAt(details, 'RltdPties')
  const account = elementAt(parties, `${side}Acct`, 'Id')
  return {
    partyName: lineText(textAt(parties, side, 'Nm') ?? textAt(parties, side, 'Pty', 'Nm')),
    partyIban: readIban(textAt(account, 'IBAN') ?? textAt(account, 'Othr', 'Id') ?? ''),
  }
}

const remittanceOf = (details: CamtElement) => {
  const remittance = elementAt(details, 'RmtInf')
  const structured = elementsOf(remittance, 'Strd')
  return {
    references: structured.map(one => textAt(one, 'CdtrRefInf', 'Ref')),
    texts: [
      ...elementsOf(remittance, 'Ustrd').map(one => one.text),
      ...structured.flatMap(one => [
        textAt(one, 'CdtrRefInf', 'Ref'),
        ...elementsOf(one, 'AddtlRmtInf').map(more => more.text),
      ]),
      textAt(details, 'AddtlTxInf'),
    ],
  }
}

type Entry = Pick<PendingLine, 'bookedOn' | 'valueOn' | 'entryId' | 'isReversal' | 'row'> & {
  readonly cents: bigint
  readonly label: string | null
}

const lineOf = (
  entry: Entry,
  details: readonly CamtElement[],
  part: { cents: bigint; number: number } | null,
) => {
  const [only] = details.length === 1 ? details : []
  const remittances = details.map(remittanceOf)
  const cents = part?.cents ?? entry.cents
  const label = labelOf([...remittances.flatMap(one => one.texts), entry.label])
  const { partyName, partyIban } = partyOf(only, cents > 0n !== entry.isReversal)
  const endToEndId = referenceAt(only, 'Refs', 'EndToEndId')
  const apart = remittances.flatMap(one => one.references)
  return {
    bookedOn: entry.bookedOn,
    valueOn: entry.valueOn,
    cents,
    label: label || (partyName ?? ''),
    entryId: entry.entryId,
    partId: part && entry.entryId ? `${entry.entryId}/${part.number}` : null,
    partyName,
    partyIban,
    endToEndId,
    reference: details.length > 1 ? null : referenceOf(apart, endToEndId, label),
    isReversal: entry.isReversal,
    row: entry.row,
  }
}

/** The amount of a part of a batch, signed; null where it is not said in euros and cents. */
const partCents = (details: CamtElement, comesIn: boolean): bigint | null => {
  const amount = elementAt(details, 'Amt') ?? elementAt(details, 'AmtDtls', 'TxAmt', 'Amt')
  const cents = amount?.currency === 'EUR' ? exactCents(amount.text) : null
  if (cents === null) return null
  return (isCreditOf(details) ?? comesIn) ? cents : -cents
}

/** How much work a line is, in signs looked at: texts are folded, cleaned, and searched for a reference. */
const lineWork = 400

/** The lines of an entry: its parts where they are its sum, else itself. */
function* linesOf(
  entry: Entry,
  element: CamtElement,
  comesIn: boolean,
): Steps<{ lines: PendingLine[]; isSplit: boolean }> {
  yield lineWork
  const details = elementsOf(element, 'NtryDtls').flatMap(one => elementsOf(one, 'TxDtls'))
  if (details.length < 2) return { lines: [lineOf(entry, details, null)], isSplit: true }
  const parts = details.map(one => ({ one, cents: partCents(one, comesIn) }))
  const sum = parts.reduce((total, { cents }) => total + (cents ?? 0n), 0n)
  if (sum !== entry.cents || parts.some(({ cents }) => cents === null))
    return { lines: [lineOf(entry, details, null)], isSplit: false }
  const lines: PendingLine[] = []
  for (const { one, cents } of parts) {
    lines.push(lineOf(entry, [one], { cents: cents ?? 0n, number: lines.length + 1 }))
    yield lineWork
  }
  return { lines, isSplit: true }
}

/** A status is a code, in a child since version 08; a bank's own word for it says nothing. */
const isBooked = (element: CamtElement, isReport: boolean): boolean => {
  const status = elementAt(element, 'Sts')
  return status ? (textAt(status, 'Cd') ?? status.text.trim()) === 'BOOK' : !isReport
}

/**
 * One entry of camt.053 (`Ntry`). Its sign is that of `CdtDbtInd` alone: the reversal indicator says that an earlier
 * entry is taken back, of which the direction here is already the other one.
 * @param isReport camt.052, in which an entry is booked only where it says so.
 */
export function* readCamtEntry(element: CamtElement, row: number, isReport: boolean): Steps<CamtEntry> {
  const none = { lines: [], pending: [], warnings: [], refused: [] }
  const refuse = (code: RefusedRow['code'], read: string | null): CamtEntry => ({
    ...none,
    refused: [{ code, row, read: quoted(read ?? '') }],
  })
  const amount = elementAt(element, 'Amt')
  if (amount && amount.currency !== 'EUR')
    return refuse('fund.statement_row_other_currency', `${amount.text} ${amount.currency ?? ''}`)
  const absolute = exactCents(amount?.text ?? '')
  if (absolute === null) return refuse('fund.statement_row_amount_unreadable', amount?.text ?? '')
  const comesIn = isCreditOf(element)
  if (comesIn === null) return refuse('fund.statement_row_direction_missing', textAt(element, 'CdtDbtInd'))
  const valueOn = camtDay(elementAt(element, 'ValDt'))
  const said = camtDay(elementAt(element, 'BookgDt'))
  const [first] = elementsOf(element, 'NtryDtls').flatMap(one => elementsOf(one, 'TxDtls'))
  const entry: Entry = {
    bookedOn: said ?? valueOn,
    valueOn,
    cents: comesIn ? absolute : -absolute,
    entryId:
      referenceAt(element, 'AcctSvcrRef') ??
      referenceAt(element, 'NtryRef') ??
      referenceAt(first, 'Refs', 'AcctSvcrRef'),
    isReversal: textAt(element, 'RvslInd') === 'true' || textAt(element, 'RvslInd') === '1',
    label: textAt(element, 'AddtlNtryInf'),
    row,
  }
  const { lines, isSplit } = yield* linesOf(entry, element, comesIn)
  if (!isBooked(element, isReport)) return { ...none, pending: lines }
  const { bookedOn } = entry
  if (bookedOn === null) return refuse('fund.statement_row_date_unreadable', textAt(element, 'BookgDt', 'Dt'))
  const warnings: StatementWarning[] = []
  if (!isSplit)
    warnings.push({ code: 'fund.statement_batch_not_split', row, read: quoted(amount?.text ?? '') })
  if (said === null)
    warnings.push({ code: 'fund.statement_booked_on_value_day', row, read: String(bookedOn) })
  return { ...none, lines: lines.map(line => ({ ...line, bookedOn })), warnings }
}
