import { and, eq, isNull } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { updateAction } from './actions.ts'
import { updatePart } from './parts.ts'
import { actionPart } from './tables.ts'
import { actionLeadTransfer } from './together-tables.ts'

const transfer = actionLeadTransfer
export type TransferRow = typeof transfer.$inferSelect

/** What is proposed of the lead of an action and waits for an answer. */
export const findOpenTransfer = async (
  db: ReadDb,
  { spaceId }: Scope,
  actionId: string,
): Promise<TransferRow | undefined> =>
  (
    await db
      .select()
      .from(transfer)
      .where(and(eq(transfer.spaceId, spaceId), eq(transfer.actionId, actionId), eq(transfer.state, 'open')))
  )[0]

/** One that was proposed, by its id. */
export const findTransfer = async (
  db: ReadDb,
  { spaceId }: Scope,
  id: string,
): Promise<TransferRow | undefined> =>
  (
    await db
      .select()
      .from(transfer)
      .where(and(eq(transfer.spaceId, spaceId), eq(transfer.id, id)))
  )[0]

export const insertTransfer = async (
  tx: Tx,
  { spaceId }: Scope,
  row: Partial<TransferRow> & Omit<typeof transfer.$inferInsert, 'spaceId'>,
): Promise<void> => {
  await tx.insert(transfer).values(Object.assign({}, row, { spaceId }))
}

export const updateTransfer = async (
  tx: Tx,
  { spaceId }: Scope,
  id: string,
  to: Partial<Omit<TransferRow, 'spaceId' | 'id'>>,
): Promise<void> => {
  await tx
    .update(transfer)
    .set(to)
    .where(and(eq(transfer.spaceId, spaceId), eq(transfer.id, id)))
}

/** What was proposed of an action, or of one organisation in it, is over: nobody answers it any more. */
export const endOpenTransfer = async (
  tx: Tx,
  { spaceId }: Scope,
  { actionId, toOrganisationId }: { actionId: string; toOrganisationId?: string },
  ended: { endedAt: Date; endedBy: string },
): Promise<void> => {
  await tx
    .update(transfer)
    .set({ state: 'refused', endedAt: ended.endedAt, endedBy: ended.endedBy })
    .where(
      and(
        eq(transfer.spaceId, spaceId),
        eq(transfer.actionId, actionId),
        eq(transfer.state, 'open'),
        toOrganisationId === undefined ? undefined : eq(transfer.toOrganisationId, toOrganisationId),
      ),
    )
}

/** The part of whoever leads an action, also where that organisation left the coalition. */
export const findLeadPart = async (db: ReadDb, { spaceId }: Scope, actionId: string) =>
  (
    await db
      .select({ partId: actionPart.id, organisationId: actionPart.organisationId })
      .from(actionPart)
      .where(
        and(
          eq(actionPart.spaceId, spaceId),
          eq(actionPart.actionId, actionId),
          eq(actionPart.role, 'lead'),
          isNull(actionPart.endedAt),
        ),
      )
  )[0]

type HandedOn = {
  actionId: string
  leadFunction: string
  fromPartId: string
  toPartId: string
  /** Since when the former lead is gone; null where it stays as a partner. */
  goneAt: Date | null
}

/** Hands the lead on once both have said yes (R73): the function that one turns to is the new one's from now on. */
export const handLeadOn = async (tx: Tx, scope: Scope, handed: HandedOn): Promise<void> => {
  const { actionId, leadFunction, fromPartId, toPartId, goneAt } = handed
  await updatePart(tx, scope, fromPartId, goneAt === null ? { role: 'partner' } : { endedAt: goneAt })
  await updatePart(tx, scope, toPartId, { role: 'lead' })
  await updateAction(tx, scope, actionId, { leadFunction })
}
