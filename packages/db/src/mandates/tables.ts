import { reportRhythms } from '@reliance/core/mandates/report-rhythm.ts'
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, spaceId } from '../shared/tables.ts'
import { decisionEffect } from './decision-tables.ts'

/** An organ of the space; bodies nest to any depth (R22). */
export const body = pgTable(
  'body',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    parentId: uuid('parent_id'),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    purpose: text('purpose').notNull().default(''),
    createdAt: instant('created_at').notNull(),
    dissolvedAt: instant('dissolved_at'),
    /** What it may decide by itself: kinds of effects, and powers that its decisions may give. */
    grantKinds: text('grant_kinds').array().notNull().default(sql`'{}'`),
    grantPowers: text('grant_powers').array().notNull().default(sql`'{}'`),
    grantUntilOn: date('grant_until_on', { mode: 'string' }),
    /** The last day on which people join a commission that is there for a while (R113); null for what stays. */
    endsOn: date('ends_on', { mode: 'string' }),
    /** The effect that made it what it is now. */
    effectId: uuid('effect_id').notNull(),
    revision: integer('revision').notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    foreignKey({ columns: [t.spaceId, t.parentId], foreignColumns: [t.spaceId, t.id] }),
    index('body_parent').on(t.spaceId, t.parentId),
    // One sovereign body a space (R89): whatever stands at the top.
    uniqueIndex('body_sovereign').on(t.spaceId).where(sql`parent_id is null and dissolved_at is null`),
    check('body_ends', sql`ends_on is null or kind = 'commission'`),
  ],
)

/**
 * The people of the space, in its sovereign body. Another body's electors are the holders of its mandates (R108), and
 * have no rows here.
 */
export const bodyMember = pgTable(
  'body_member',
  {
    spaceId: spaceId(),
    bodyId: uuid('body_id').notNull(),
    personId: uuid('person_id').notNull(),
    /** The voice that is theirs: their own in an organisation, that of their organisation in a coalition. */
    electorId: uuid('elector_id').notNull(),
    /** The name under which the person is known in this space; never the directory's. */
    displayName: text('display_name').notNull(),
    since: instant('since').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.bodyId, t.personId] }),
    foreignKey({ columns: [t.spaceId, t.bodyId], foreignColumns: [body.spaceId, body.id] }),
  ],
)

/** Who takes part in a commission, and since when (R113): a row that is there as long as they do. */
export const bodyParticipant = pgTable(
  'body_participant',
  {
    spaceId: spaceId(),
    bodyId: uuid('body_id').notNull(),
    personId: uuid('person_id').notNull(),
    since: instant('since').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.bodyId, t.personId] }),
    foreignKey({
      name: 'body_participant_in',
      columns: [t.spaceId, t.bodyId],
      foreignColumns: [body.spaceId, body.id],
    }),
  ],
)

/** How a secretariat or a commission works, in the words of whoever is mandated there (R112), and where it talks (R115). */
export const bodyWays = pgTable(
  'body_ways',
  {
    spaceId: spaceId(),
    bodyId: uuid('body_id').notNull(),
    rhythm: text('rhythm').notNull().default(''),
    tools: text('tools').notNull().default(''),
    method: text('method').notNull().default(''),
    chatLink: text('chat_link').notNull().default(''),
    writtenBy: uuid('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
    revision: integer('revision').notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.bodyId] }),
    foreignKey({
      name: 'body_ways_of',
      columns: [t.spaceId, t.bodyId],
      foreignColumns: [body.spaceId, body.id],
    }),
    check('body_ways_chat', sql`chat_link = '' or chat_link ~ '^https://[^\\s]+$'`),
  ],
)

/** A function in a body: what it is for, what it may decide alone, what is expected, which powers it opens. */
export const role = pgTable(
  'role',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    bodyId: uuid('body_id').notNull(),
    name: text('name').notNull(),
    purpose: text('purpose').notNull(),
    domain: text('domain').notNull(),
    accountabilities: text('accountabilities').array().notNull().default(sql`'{}'`),
    powers: text('powers').array().notNull().default(sql`'{}'`),
    retiredAt: instant('retired_at'),
    effectId: uuid('effect_id').notNull(),
    revision: integer('revision').notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    foreignKey({ columns: [t.spaceId, t.bodyId], foreignColumns: [body.spaceId, body.id] }),
    index('role_body').on(t.spaceId, t.bodyId),
    uniqueIndex('role_effect').on(t.spaceId, t.effectId),
  ],
)

/** One person and one mission, by the effect of a decision, for a term; a right is held through it (R7, R108). */
export const mandate = pgTable(
  'mandate',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    bodyId: uuid('body_id').notNull(),
    roleId: uuid('role_id').notNull(),
    personId: uuid('person_id').notNull(),
    displayName: text('display_name').notNull(),
    mission: text('mission').notNull(),
    /** Why one more role for a person who holds many (R6). */
    overloadReason: text('overload_reason').notNull().default(''),
    kind: text('kind').notNull(),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }).notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    /** The powers of the role on the day of the decision; the role now may have fewer. */
    powers: text('powers').array().notNull().default(sql`'{}'`),
    /** How often whoever holds it says what they did with it (R28). */
    reportRhythm: text('report_rhythm', { enum: reportRhythms }).notNull().default('none'),
    /** What may be spent under it, in cents; null where nothing may. */
    ceilingCents: bigint('ceiling_cents', { mode: 'number' }),
    /** Whether its holder's signature binds the organisation (R124). */
    mayBind: boolean('may_bind').notNull().default(false),
    /** The mandate that it goes on with. */
    renewsMandateId: uuid('renews_mandate_id'),
    effectId: uuid('effect_id').notNull(),
    decidedByBodyId: uuid('decided_by_body_id').notNull(),
    givenAt: instant('given_at').notNull(),
    acceptedAt: instant('accepted_at'),
    acceptedName: text('accepted_name'),
    declinedAt: instant('declined_at'),
    recalledAt: instant('recalled_at'),
    endedByEffectId: uuid('ended_by_effect_id'),
    /** Held back since then, while its recall is being decided (R111). */
    suspendedAt: instant('suspended_at'),
    resignedAt: instant('resigned_at'),
    revision: integer('revision').notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    foreignKey({ columns: [t.spaceId, t.roleId], foreignColumns: [role.spaceId, role.id] }),
    foreignKey({ columns: [t.spaceId, t.bodyId], foreignColumns: [body.spaceId, body.id] }),
    foreignKey({
      columns: [t.spaceId, t.effectId],
      foreignColumns: [decisionEffect.spaceId, decisionEffect.id],
    }),
    foreignKey({
      columns: [t.spaceId, t.endedByEffectId],
      foreignColumns: [decisionEffect.spaceId, decisionEffect.id],
    }),
    foreignKey({ columns: [t.spaceId, t.renewsMandateId], foreignColumns: [t.spaceId, t.id] }),
    check('mandate_rhythm', sql`report_rhythm in ('none', 'monthly', 'quarterly', 'half_yearly', 'yearly')`),
    check('mandate_ceiling', sql`${t.ceilingCents} >= 0`),
    uniqueIndex('mandate_effect').on(t.spaceId, t.effectId),
    index('mandate_person').on(t.personId, t.spaceId),
    index('mandate_role').on(t.spaceId, t.roleId),
  ],
)

/** What a holder reports of some days of a mandate (R28), as it was filed; `due_on` is its last day in time. */
export const mandateReport = pgTable(
  'mandate_report',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    fromOn: date('from_on', { mode: 'string' }).notNull(),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    text: text('text').notNull(),
    filedBy: uuid('filed_by').notNull(),
    filedAt: instant('filed_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    foreignKey({ columns: [t.spaceId, t.mandateId], foreignColumns: [mandate.spaceId, mandate.id] }),
    uniqueIndex('mandate_report_due').on(t.spaceId, t.mandateId, t.dueOn),
    check('mandate_report_days', sql`${t.fromOn} <= ${t.dueOn} and ${t.text} <> ''`),
  ],
)
