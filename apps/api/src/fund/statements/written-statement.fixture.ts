/** A movement as a test says it, to be written in each of the forms of bank files. */
export type Written = {
  readonly day: string
  readonly cents: bigint
  readonly label: string
  readonly id: string
  readonly payerIban?: string
  readonly more?: string
}

export const iban = 'FR7630001007941234567890185'

/** `12.50`, or with another sign. */
export const decimal = (cents: bigint, sign = '.'): string => {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}${sign}${digits.slice(-2)}`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const directionOf = (cents: bigint): string => (cents < 0n ? 'DBIT' : 'CRDT')
const absolute = (cents: bigint): string => decimal(cents < 0n ? -cents : cents)

export const camtEntry = ({ day, cents, label, id, payerIban, more = '' }: Written): string => {
  const side = cents < 0n ? 'Cdtr' : 'Dbtr'
  const account = payerIban ? `<${side}Acct><Id><IBAN>${payerIban}</IBAN></Id></${side}Acct>` : ''
  return `<Ntry><NtryRef>${id}</NtryRef><Amt Ccy="EUR">${absolute(cents)}</Amt>
<CdtDbtInd>${directionOf(cents)}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${day}</Dt></BookgDt>
<ValDt><Dt>${day}</Dt></ValDt><NtryDtls><TxDtls><RltdPties>${account}</RltdPties>
<RmtInf><Ustrd>${escaped(label)}</Ustrd></RmtInf>${more}</TxDtls></NtryDtls></Ntry>`
}

export const camtBalance = (code: string, cents: bigint, day: string): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${absolute(cents)}</Amt>
<CdtDbtInd>${directionOf(cents)}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`

export const camtOf = (body: string, version = '053.001.02'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.${version}"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr>
<Stmt><Id>S</Id><Acct><Id><IBAN>${iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>${body}</Stmt></BkToCstmrStmt></Document>
`

export const camtFile = (lines: readonly Written[]): string => camtOf(lines.map(camtEntry).join('\n'))

const sgmlHeader = `OFXHEADER:100
DATA:OFXSGML
VERSION:102
SECURITY:NONE
ENCODING:USASCII
CHARSET:1252
COMPRESSION:NONE
OLDFILEUID:NONE
NEWFILEUID:NONE

`

/** OFX 1, whose values are not closed. */
export const ofxFile = (lines: readonly Written[], currency = 'EUR'): string => {
  const transactions = lines.map(
    ({ day, cents, label, id }) => `<STMTTRN>
<TRNTYPE>OTHER
<DTPOSTED>${day.replaceAll('-', '')}
<TRNAMT>${decimal(cents)}
<FITID>${id}
<NAME>${escaped(label)}
<CHECKNUM>
</STMTTRN>
`,
  )
  return `${sgmlHeader}<OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>0<STMTRS><CURDEF>${currency}
<BANKACCTFROM><BANKID>30001<BRANCHID>00794<ACCTID>12345678901<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST>
${transactions.join('')}</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
`
}

const cellOf = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const frenchDay = (day: string): string => day.split('-').toReversed().join('/')

export const csvFile = (lines: readonly Written[]): string =>
  `Date;Libellé;Montant\r\n${lines
    .map(({ day, cents, label }) => `${frenchDay(day)};${cellOf(label)};${decimal(cents, ',')}\r\n`)
    .join('')}`
