/** An element of camt.053 with what of it is read; its name without a prefix. */
export type CamtElement = {
  readonly name: string
  readonly currency: string | null
  text: string
  readonly children: CamtElement[]
}

/** The first element at a path of names. */
export const elementAt = (from: CamtElement | undefined, ...path: string[]): CamtElement | undefined => {
  let at = from
  for (const name of path) at = at?.children.find(child => child.name === name)
  return at
}

export const elementsOf = (from: CamtElement | undefined, name: string): CamtElement[] =>
  from?.children.filter(child => child.name === name) ?? []

/** The text at a path, trimmed; null where nothing is written. */
export const textAt = (from: CamtElement | undefined, ...path: string[]): string | null =>
  elementAt(from, ...path)?.text.trim() || null

/** Whether money comes in (`CRDT`) or goes out; null where it is not said. */
export const isCreditOf = (from: CamtElement): boolean | null => {
  const said = textAt(from, 'CdtDbtInd')
  return said === 'CRDT' ? true : said === 'DBIT' ? false : null
}

/** Elements that are read; all others are passed over with what is in them. */
export const readElements: ReadonlySet<string> = new Set([
  ...['Acct', 'Id', 'IBAN', 'Othr', 'Ccy', 'FrToDt', 'FrDtTm', 'ToDtTm'],
  ...['Bal', 'Tp', 'CdOrPrtry', 'Cd', 'Amt', 'CdtDbtInd', 'Dt', 'DtTm'],
  ...['Ntry', 'NtryRef', 'RvslInd', 'Sts', 'BookgDt', 'ValDt', 'AcctSvcrRef', 'NtryDtls', 'TxDtls'],
  ...['Refs', 'EndToEndId', 'AmtDtls', 'TxAmt', 'RltdPties', 'Dbtr', 'Cdtr', 'Pty', 'Nm'],
  ...['DbtrAcct', 'CdtrAcct', 'RmtInf', 'Ustrd', 'Strd', 'CdtrRefInf', 'Ref', 'AddtlRmtInf'],
  ...['AddtlTxInf', 'AddtlNtryInf'],
])
