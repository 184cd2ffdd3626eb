import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, spaceId } from '../shared/tables.ts'

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
    dissolutionDecisionId: uuid('dissolution_decision_id'),
    revision: integer('revision').notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    foreignKey({ columns: [t.spaceId, t.parentId], foreignColumns: [t.spaceId, t.id] }),
    index('body_parent').on(t.spaceId, t.parentId),
  ],
)

/** Who belongs to a body; a secretariat's members are the holders of its mandates instead (R108). */
export const bodyMember = pgTable(
  'body_member',
  {
    spaceId: spaceId(),
    bodyId: uuid('body_id').notNull(),
    personId: uuid('person_id').notNull(),
    /** The name under which the person is known in this space; never the directory's. */
    displayName: text('display_name').notNull(),
    since: instant('since').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.bodyId, t.personId] }),
    foreignKey({ columns: [t.spaceId, t.bodyId], foreignColumns: [body.spaceId, body.id] }),
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
    revision: integer('revision').notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    foreignKey({ columns: [t.spaceId, t.bodyId], foreignColumns: [body.spaceId, body.id] }),
    index('role_body').on(t.spaceId, t.bodyId),
  ],
)

/** The decision register: what a body decided, with its proof. Never updated but to be countersigned once. */
export const decision = pgTable(
  'decision',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    bodyId: uuid('body_id').notNull(),
    decidedOn: date('decided_on', { mode: 'string' }).notNull(),
    method: text('method').notNull(),
    wording: text('wording').notNull(),
    proof: text('proof', { enum: ['founding', 'paper', 'ballot'] }).notNull(),
    fileName: text('file_name'),
    subjectPersonId: uuid('subject_person_id'),
    recordedBy: uuid('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    mandateId: uuid('mandate_id'),
    countersignedBy: uuid('countersigned_by'),
    countersignedAt: instant('countersigned_at'),
    soleMember: boolean('sole_member').notNull().default(false),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    foreignKey({ columns: [t.spaceId, t.bodyId], foreignColumns: [body.spaceId, body.id] }),
    index('decision_by_number').on(t.spaceId, t.number),
  ],
)

/** One person and one mission, given by a body for a term; a right to act is held through it (R7, R108). */
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
    decisionId: uuid('decision_id').notNull(),
    givenAt: instant('given_at').notNull(),
    acceptedAt: instant('accepted_at'),
    acceptedName: text('accepted_name'),
    declinedAt: instant('declined_at'),
    recalledAt: instant('recalled_at'),
    recallDecisionId: uuid('recall_decision_id'),
    resignedAt: instant('resigned_at'),
    revision: integer('revision').notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    foreignKey({ columns: [t.spaceId, t.roleId], foreignColumns: [role.spaceId, role.id] }),
    foreignKey({ columns: [t.spaceId, t.bodyId], foreignColumns: [body.spaceId, body.id] }),
    foreignKey({ columns: [t.spaceId, t.decisionId], foreignColumns: [decision.spaceId, decision.id] }),
    foreignKey({ columns: [t.spaceId, t.recallDecisionId], foreignColumns: [decision.spaceId, decision.id] }),
    index('mandate_person').on(t.personId, t.spaceId),
    index('mandate_role').on(t.spaceId, t.roleId),
  ],
)
