import type { CivilDate } from '../shared/time.ts'
import { sepaText } from './epc-code.ts'
import { eurosOf } from './euros.ts'

/** One transfer of a file for the bank. */
export type OutgoingPayment = {
  /** Told back by the bank, at most 35 letters and digits. */
  readonly endToEndId: string
  readonly cents: bigint
  readonly name: string
  readonly iban: string
  /** What the payee reads on its statement. */
  readonly wording: string
}

export type PaymentFile = {
  /** Of this file alone, at most 35 letters and digits. */
  readonly messageId: string
  readonly madeAt: Date
  readonly executeOn: CivilDate
  readonly debtor: { readonly name: string; readonly iban: string }
  readonly payments: readonly OutgoingPayment[]
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const tag = (name: string, ...inside: readonly string[]): string => `<${name}>${inside.join('')}</${name}>`
const text = (name: string, value: string): string => tag(name, escaped(value))

/** What banks take in a name or in a reference; never empty, which the schema refuses. */
const said = (value: string, max: number): string => sepaText(value, max) || 'X'

const isReference = (value: string): boolean => /^[A-Za-z0-9-]{1,35}$/.test(value)

const account = (name: string, iban: string): string => tag(name, tag('Id', text('IBAN', iban)))

const transferOf = ({ endToEndId, cents, name, iban, wording }: OutgoingPayment): string =>
  tag(
    'CdtTrfTxInf',
    tag('PmtId', text('EndToEndId', endToEndId)),
    tag('Amt', `<InstdAmt Ccy="EUR">${eurosOf(cents)}</InstdAmt>`),
    tag('Cdtr', text('Nm', said(name, 70))),
    account('CdtrAcct', iban),
    tag('RmtInf', text('Ustrd', said(wording, 140))),
  )

/**
 * A file of SEPA transfers as banks of the euro take them (ISO 20022 pain.001.001.09, rules of the EPC): one debtor, one
 * batch, amounts in euros. No address is given: one that is not structured is refused since 15 November 2026. The same
 * payments give the same bytes.
 * @throws {RangeError} for no payment, an amount of nothing, or an id that no bank carries back.
 */
export const writePaymentFile = ({ messageId, madeAt, executeOn, debtor, payments }: PaymentFile): string => {
  const isWrong = payments.some(one => one.cents <= 0n || !isReference(one.endToEndId))
  if (payments.length === 0 || isWrong || !isReference(messageId))
    throw new RangeError('a file of payments that no bank takes')
  const count = text('NbOfTxs', String(payments.length))
  const sum = text('CtrlSum', eurosOf(payments.reduce((total, one) => total + one.cents, 0n)))
  const head = tag(
    'GrpHdr',
    text('MsgId', messageId),
    text('CreDtTm', madeAt.toISOString().replace(/\.\d+Z$/, 'Z')),
    count,
    sum,
    tag('InitgPty', text('Nm', said(debtor.name, 70))),
  )
  const batch = tag(
    'PmtInf',
    text('PmtInfId', messageId),
    text('PmtMtd', 'TRF'),
    text('BtchBookg', 'false'),
    count,
    sum,
    tag('PmtTpInf', tag('SvcLvl', text('Cd', 'SEPA'))),
    tag('ReqdExctnDt', text('Dt', executeOn)),
    tag('Dbtr', text('Nm', said(debtor.name, 70))),
    account('DbtrAcct', debtor.iban),
    tag('DbtrAgt', tag('FinInstnId', tag('Othr', text('Id', 'NOTPROVIDED')))),
    text('ChrgBr', 'SLEV'),
    ...payments.map(transferOf),
  )
  const root = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${root}">${tag('CstmrCdtTrfInitn', head, batch)}</Document>\n`
}
