import type { SpeakingQueue } from '@reliance/core/assemblies/speaking/speaking-queue.ts'
import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { decision } from '../mandates/decision-tables.ts'
import { body } from '../mandates/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'
import { agendaItem, assembly } from './tables.ts'

/** One speech that ended: how long, and from where. Names go once the assembly is closed. */
export type Speech = {
  personId: string
  itemId: string | null
  seconds: number
  isOnline: boolean
  kind: 'turn' | 'direct_answer'
}

/** Who speaks and who waits in an assembly, for the room and online alike (R103, R105). */
export const speakingQueue = pgTable(
  'speaking_queue',
  {
    spaceId: spaceId(),
    assemblyId: uuid('assembly_id').notNull(),
    queue: jsonb('queue').$type<SpeakingQueue>().notNull(),
    speeches: jsonb('speeches').$type<Speech[]>().notNull().default([]),
    /** Gentle prompts, counted and of nobody: time, subject, said already (R104). */
    timePrompts: integer('time_prompts').notNull().default(0),
    subjectPrompts: integer('subject_prompts').notNull().default(0),
    repeatPrompts: integer('repeat_prompts').notNull().default(0),
    revision: integer('revision').notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.assemblyId] }),
    foreignKey({
      name: 'speaking_queue_of',
      columns: [t.spaceId, t.assemblyId],
      foreignColumns: [assembly.spaceId, assembly.id],
    }),
    check('speaking_queue_prompts', sql`least(time_prompts, subject_prompts, repeat_prompts) >= 0`),
  ],
)

export const processKinds = ['consent', 'election', 'advice'] as const

/** A decision on its way by consent, election without candidate or advice (protocols §2 to §4). */
export const decisionProcess = pgTable(
  'decision_process',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    bodyId: uuid('body_id').notNull(),
    /** The assembly and the point on which it is held; none of one that goes on between meetings. */
    assemblyId: uuid('assembly_id'),
    itemId: uuid('item_id'),
    kind: text('kind', { enum: processKinds }).notNull(),
    title: text('title').notNull(),
    state: text('state').notNull(),
    process: jsonb('process').$type<object>().notNull(),
    /** What nobody reads before its round is shown: objections and nominations. */
    sealed: jsonb('sealed').$type<object>().notNull().default({}),
    begunBy: uuid('begun_by').notNull(),
    begunAt: instant('begun_at').notNull(),
    endedAt: instant('ended_at'),
    decisionId: uuid('decision_id'),
    revision: integer('revision').notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    index('decision_process_of_assembly').on(t.spaceId, t.assemblyId),
    index('decision_process_body').on(t.spaceId, t.bodyId),
    uniqueIndex('decision_process_decision').on(t.spaceId, t.decisionId),
    foreignKey({
      name: 'decision_process_of_body',
      columns: [t.spaceId, t.bodyId],
      foreignColumns: [body.spaceId, body.id],
    }),
    foreignKey({
      name: 'decision_process_in_assembly',
      columns: [t.spaceId, t.assemblyId],
      foreignColumns: [assembly.spaceId, assembly.id],
    }),
    foreignKey({
      name: 'decision_process_on_item',
      columns: [t.spaceId, t.itemId],
      foreignColumns: [agendaItem.spaceId, agendaItem.id],
    }),
    foreignKey({
      name: 'decision_process_decides',
      columns: [t.spaceId, t.decisionId],
      foreignColumns: [decision.spaceId, decision.id],
    }),
    check('decision_process_kind', sql`kind in ('consent', 'election', 'advice')`),
    check('decision_process_title', sql`title <> '' and char_length(title) <= 200`),
    check('decision_process_same_state', sql`process ->> 'state' = state`),
    check('decision_process_item', sql`item_id is null or assembly_id is not null`),
  ],
)
