import { createHash } from 'node:crypto'
import { type PlacedBalances, placeBalances } from '@reliance/core/fund/books/place-balances.ts'
import { balancesBytesMax, readBalances } from '@reliance/core/fund/books/read-balances.ts'
import type { FundCode } from '@reliance/core/fund/codes.ts'
import type { Refusal, Result } from '@reliance/core/shared/result.ts'
import { refuse } from '@reliance/core/shared/result.ts'
import { inTurns } from '../../in-turns.ts'
import { decodeStatement } from '../statements/decode-statement.ts'

/** Balances of a file with what names them: the same figures of the same accounts are the same file. */
export type BalancesFile = { readonly placed: PlacedBalances; readonly digest: string }

const digestOf = ({ rows }: PlacedBalances): string =>
  createHash('sha256')
    .update(JSON.stringify(rows.map(({ account, cents }) => [account, String(cents)]).toSorted()))
    .digest('hex')

/** Reads a file of balances before anything is locked: UTF-8, UTF-16 or Windows-1252. What is wrong with it is an answer. */
export const readBalancesFile = async (content: string): Promise<Result<BalancesFile, Refusal<FundCode>>> => {
  const bytes = Buffer.from(content, 'base64')
  if (bytes.length > balancesBytesMax)
    return refuse('fund.balances_too_large', { params: { max: balancesBytesMax / 1000 } })
  const decoded = await inTurns(decodeStatement(bytes))
  if (!decoded.ok)
    return refuse(decoded.code === 'fund.statement_not_a_statement' ? 'fund.balances_not_read' : decoded.code)
  const read = readBalances(decoded.text)
  if (!read.ok) return read
  const placed = placeBalances(read.value)
  return { ok: true, value: { placed, digest: digestOf(placed) } }
}
