import { readStatement } from '@reliance/api/fund/statements/read-statement.ts'
import { median } from './measure.ts'

const lineCount = 10_000

const day = (n: number): string =>
  `2026-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`

const entry = (n: number): string =>
  `<Ntry><Amt Ccy="EUR">${n}.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${day(n)}</Dt></BookgDt>
<ValDt><Dt>${day(n)}</Dt></ValDt><AcctSvcrRef>Z${n}</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd></Domn></BkTxCd><NtryDtls><TxDtls>
<Refs><EndToEndId>E${n}</EndToEndId></Refs><RltdPties><Dbtr><Nm>Association ${n}</Nm></Dbtr><DbtrAcct><Id>
<IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>COTISATION 2026 RF18 5390 0754 7034</Ustrd></RmtInf>
</TxDtls></NtryDtls></Ntry>`

const numbers = Array.from({ length: lineCount }, (_, n) => n)

/** Files of 10,000 lines, and a pass over each that looks at nothing but days, amounts and words. */
const files: Record<string, { text: string; plain: RegExp }> = {
  'camt.053': {
    text: `<Document><BkToCstmrStmt><Stmt>${numbers.map(entry).join('\n')}</Stmt></BkToCstmrStmt></Document>`,
    plain: /<(Amt|Dt|CdtDbtInd|Nm|IBAN|Ustrd|EndToEndId|AcctSvcrRef)(?: [^>]*)?>([^<]*)/g,
  },
  table: {
    text: `Date;Libellé;Débit;Crédit\n${numbers.map(n => `${day(n)};VIR ASSOCIATION ${n} RF18 5390 0754 7034;;${n},50\n`).join('')}`,
    plain: /([^;\n]*);([^;\n]*);([^;\n]*);([^;\n]*)\n/g,
  },
}

/** CPU milliseconds of this process. */
const spent = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/** What a file costs, and the longest time that others wait for while it is read; in CPU-ms. */
const readOnce = async (bytes: Uint8Array) => {
  const begun = process.cpuUsage()
  let [longest, turn, isOver] = [0, process.cpuUsage(), false]
  const wake = (): void => {
    longest = Math.max(longest, spent(turn))
    turn = process.cpuUsage()
    if (!isOver) setImmediate(wake)
  }
  setImmediate(wake)
  const result = await readStatement({ name: '', bytes })
  longest = Math.max(longest, spent(turn))
  isOver = true
  const count = result.ok ? (result.value.statements[0]?.lines.length ?? 0) : 0
  if (count !== lineCount) throw new Error(`${count} lines instead of ${lineCount}`)
  return { total: spent(begun), longest }
}

const plainOnce = (text: string, plain: RegExp): number => {
  const begun = process.cpuUsage()
  const found = [...text.matchAll(plain)].map(([, ...parts]) => parts)
  if (found.length < lineCount) throw new Error('The plain pass found too little')
  return spent(begun)
}

/** What the treasurer of a large coalition waits for, and all others with them: the longest file that is taken. */
export const run = async (): Promise<void> => {
  console.log('\nA statement of 10,000 lines, beside a plain pass over the same text')
  console.log('  goal: at most 60× the plain pass for camt.053, 200× for a table; no turn above 50 CPU-ms')
  for (const [name, { text, plain }] of Object.entries(files)) {
    const bytes = new TextEncoder().encode(text)
    const runs: { ratio: number; total: number; longest: number }[] = []
    for (let n = 0; n < 9; n++) {
      const reference = plainOnce(text, plain)
      const { total, longest } = await readOnce(bytes)
      if (n > 1) runs.push({ ratio: total / reference, total, longest })
    }
    const figure = (key: 'ratio' | 'total' | 'longest') => median(runs.map(one => one[key]))
    console.log(
      `  ${figure('ratio').toFixed(1)}×  ${figure('total').toFixed(0)} CPU-ms, longest turn ${figure('longest').toFixed(0)}  ${name}, ${(bytes.length / 1e6).toFixed(1)} MB`,
    )
  }
}
