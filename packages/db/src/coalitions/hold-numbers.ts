import { eq } from 'drizzle-orm'
import type { Tx } from '../connection/database.ts'
import { coalition } from './tables.ts'

/** Until the transaction ends, nobody else counts on in this coalition: of two at once, one takes its number after the other. */
export const holdNumbers = async (tx: Tx, spaceId: string): Promise<void> => {
  await tx
    .select({ spaceId: coalition.spaceId })
    .from(coalition)
    .where(eq(coalition.spaceId, spaceId))
    .for('no key update')
}
