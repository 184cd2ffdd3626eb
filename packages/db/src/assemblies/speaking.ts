import type { SpeakingQueue } from '@reliance/core/assemblies/speaking/speaking-queue.ts'
import { and, eq, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { type Speech, speakingQueue } from './process-tables.ts'

export type SpeakingRow = Omit<typeof speakingQueue.$inferSelect, 'spaceId' | 'assemblyId'>

/** Instants travel through the row as texts. */
const revived = (queue: SpeakingQueue): SpeakingQueue => ({
  ...queue,
  requests: queue.requests.map(one => Object.assign({}, one, { askedAt: new Date(one.askedAt) })),
  speaking:
    queue.speaking && Object.assign({}, queue.speaking, { startedAt: new Date(queue.speaking.startedAt) }),
})

/** Who speaks and who waits; undefined before anybody asked. */
export const findQueue = async (
  db: ReadDb,
  scope: Scope,
  assemblyId: string,
): Promise<SpeakingRow | undefined> => {
  const [row] = await db
    .select()
    .from(speakingQueue)
    .where(and(eq(speakingQueue.spaceId, scope.spaceId), eq(speakingQueue.assemblyId, assemblyId)))
  return row && Object.assign({}, row, { queue: revived(row.queue) })
}

/** Writes the list in the place of the one before. */
export const saveQueue = async (
  tx: Tx,
  scope: Scope,
  assemblyId: string,
  to: { queue: SpeakingQueue; speeches: Speech[] },
): Promise<void> => {
  await tx
    .insert(speakingQueue)
    .values({ spaceId: scope.spaceId, assemblyId, ...to })
    .onConflictDoUpdate({
      target: [speakingQueue.spaceId, speakingQueue.assemblyId],
      set: { ...to, revision: sql`${speakingQueue.revision} + 1` },
    })
}

const counters = {
  time: speakingQueue.timePrompts,
  subject: speakingQueue.subjectPrompts,
  repeat: speakingQueue.repeatPrompts,
}
const counted = { time: 'timePrompts', subject: 'subjectPrompts', repeat: 'repeatPrompts' } as const

/** Counts a gentle prompt, of nobody (R104). */
export const countPrompt = async (
  tx: Tx,
  scope: Scope,
  assemblyId: string,
  kind: keyof typeof counters,
): Promise<void> => {
  await tx
    .update(speakingQueue)
    .set({ [counted[kind]]: sql`${counters[kind]} + 1`, revision: sql`${speakingQueue.revision} + 1` })
    .where(and(eq(speakingQueue.spaceId, scope.spaceId), eq(speakingQueue.assemblyId, assemblyId)))
}
