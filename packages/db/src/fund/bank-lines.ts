import type { CivilDate } from '@reliance/core/shared/time.ts'
import { and, asc, count, desc, eq, gte, inArray, isNull, lt, lte, or } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { bankImport, bankLine, bankStatement } from './payment-tables.ts'

export type BankImportRow = typeof bankImport.$inferSelect
export type BankStatementRow = typeof bankStatement.$inferSelect
export type BankLineRow = typeof bankLine.$inferSelect

export const insertImport = async (
  tx: Tx,
  scope: Scope,
  row: Omit<BankImportRow, 'spaceId' | 'undoneAt'>,
): Promise<void> => {
  await tx.insert(bankImport).values({ spaceId: scope.spaceId, ...row })
}

/** Adds what a file says of the account, a few statements a file. */
export const insertStatements = async (
  tx: Tx,
  scope: Scope,
  importId: string,
  rows: readonly Omit<BankStatementRow, 'spaceId' | 'importId' | 'ordinal'>[],
): Promise<void> => {
  if (rows.length === 0) return
  const { spaceId } = scope
  await tx
    .insert(bankStatement)
    .values(rows.map((row, at) => ({ spaceId, importId, ordinal: at + 1, ...row })))
}

/** What the files that count say of the account, newest first. Bounded: the newest 200. */
export const listStatements = async (db: ReadDb, scope: Scope): Promise<BankStatementRow[]> => {
  const rows = await db
    .select({ statement: bankStatement })
    .from(bankStatement)
    .innerJoin(
      bankImport,
      and(eq(bankImport.spaceId, bankStatement.spaceId), eq(bankImport.id, bankStatement.importId)),
    )
    .where(and(eq(bankStatement.spaceId, scope.spaceId), isNull(bankImport.undoneAt)))
    .orderBy(desc(bankStatement.lastOn), desc(bankStatement.firstOn))
    .limit(200)
  return rows.map(one => one.statement)
}

/** What a movement is when it comes in. */
export type NewBankLine = Omit<BankLineRow, 'spaceId' | 'asideAs' | 'ignoredReason' | 'removedAt'>

/** Adds movements, a few hundred a statement. */
export const insertLines = async (tx: Tx, scope: Scope, rows: readonly NewBankLine[]): Promise<void> => {
  for (let from = 0; from < rows.length; from += 500)
    await tx
      .insert(bankLine)
      .values(rows.slice(from, from + 500).map(row => ({ spaceId: scope.spaceId, ...row })))
}

/** Movements of some days that count, as a file is compared with them. Bounded: by the days of the file. */
export const listLinesBetween = (
  db: ReadDb,
  scope: Scope,
  from: string,
  to: string,
): Promise<BankLineRow[]> =>
  db
    .select()
    .from(bankLine)
    .where(
      and(
        eq(bankLine.spaceId, scope.spaceId),
        isNull(bankLine.removedAt),
        gte(bankLine.bookedOn, from as BankLineRow['bookedOn']),
        lte(bankLine.bookedOn, to as BankLineRow['bookedOn']),
      ),
    )

/** Movements that wait for somebody to say what they are, oldest first. Bounded: the first 200. */
export const listWaitingLines = (db: ReadDb, scope: Scope): Promise<BankLineRow[]> =>
  db
    .select()
    .from(bankLine)
    .where(
      and(eq(bankLine.spaceId, scope.spaceId), eq(bankLine.state, 'waiting'), isNull(bankLine.removedAt)),
    )
    .orderBy(asc(bankLine.bookedOn), asc(bankLine.ordinal), asc(bankLine.id))
    .limit(200)

/** How many movements wait for somebody to say what they are. */
export const countWaitingLines = async (db: ReadDb, scope: Scope): Promise<number> => {
  const [row] = await db
    .select({ lines: count() })
    .from(bankLine)
    .where(
      and(eq(bankLine.spaceId, scope.spaceId), eq(bankLine.state, 'waiting'), isNull(bankLine.removedAt)),
    )
  return row?.lines ?? 0
}

/** Movements that are matched or set aside, newest first. Bounded: the newest 100. */
export const listSettledLines = (db: ReadDb, scope: Scope): Promise<BankLineRow[]> =>
  db
    .select()
    .from(bankLine)
    .where(
      and(
        eq(bankLine.spaceId, scope.spaceId),
        inArray(bankLine.state, ['matched', 'ignored']),
        isNull(bankLine.removedAt),
      ),
    )
    .orderBy(desc(bankLine.bookedOn), desc(bankLine.id))
    .limit(100)

export const lockLine = async (tx: Tx, scope: Scope, id: string): Promise<BankLineRow | undefined> =>
  (
    await tx
      .select()
      .from(bankLine)
      .where(and(eq(bankLine.spaceId, scope.spaceId), eq(bankLine.id, id), isNull(bankLine.removedAt)))
      .for('update')
  )[0]

export const setLineState = async (
  tx: Tx,
  scope: Scope,
  id: string,
  state: BankLineRow['state'],
  aside: { asideAs: BankLineRow['asideAs']; reason: string } = { asideAs: null, reason: '' },
): Promise<void> => {
  await tx
    .update(bankLine)
    .set({ state, asideAs: aside.asideAs, ignoredReason: aside.reason })
    .where(and(eq(bankLine.spaceId, scope.spaceId), eq(bankLine.id, id)))
}

/** How many movements until a day nobody has explained. */
export const countWaitingUntil = async (db: ReadDb, scope: Scope, until: CivilDate): Promise<number> => {
  const [row] = await db
    .select({ count: count() })
    .from(bankLine)
    .where(
      and(
        eq(bankLine.spaceId, scope.spaceId),
        or(
          eq(bankLine.state, 'waiting'),
          // What went out and was set aside is still nobody's expense.
          and(eq(bankLine.asideAs, 'other'), lt(bankLine.cents, 0n)),
        ),
        lte(bankLine.bookedOn, until),
        isNull(bankLine.removedAt),
      ),
    )
  return row?.count ?? 0
}

/** Imports, newest first. Bounded: the newest 50. */
export const listImports = (db: ReadDb, scope: Scope): Promise<BankImportRow[]> =>
  db
    .select()
    .from(bankImport)
    .where(eq(bankImport.spaceId, scope.spaceId))
    .orderBy(desc(bankImport.importedAt))
    .limit(50)

/** Takes an import back: its movements count no more. @returns false where it was taken back already. */
export const undoImport = async (tx: Tx, scope: Scope, id: string, at: Date): Promise<boolean> => {
  const undone = await tx
    .update(bankImport)
    .set({ undoneAt: at })
    .where(and(eq(bankImport.spaceId, scope.spaceId), eq(bankImport.id, id), isNull(bankImport.undoneAt)))
    .returning({ id: bankImport.id })
  await tx
    .update(bankLine)
    .set({ removedAt: at })
    .where(and(eq(bankLine.spaceId, scope.spaceId), eq(bankLine.importId, id), isNull(bankLine.removedAt)))
  return undone.length > 0
}

/** Movements of an import that count. Bounded: by the file. */
export const listLinesOf = (db: ReadDb, scope: Scope, importId: string): Promise<BankLineRow[]> =>
  db
    .select()
    .from(bankLine)
    .where(
      and(eq(bankLine.spaceId, scope.spaceId), eq(bankLine.importId, importId), isNull(bankLine.removedAt)),
    )
