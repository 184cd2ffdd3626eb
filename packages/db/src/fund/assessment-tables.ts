import type { GiveVerdict, Verdict } from '@reliance/core/fund/calls/give-verdict.ts'
import { verdicts } from '@reliance/core/fund/calls/give-verdict.ts'
import { recordedSteps } from '@reliance/core/fund/calls/take-project-step.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { memberOrganisation } from '../coalitions/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'
import { applicationShare, callApplication, callAssessor, callForProjects } from './call-tables.ts'

const member = [memberOrganisation.spaceId, memberOrganisation.organisationId] as const

/** An interest that an organisation declared in a project: it is left out of its assessment (R73). */
export const declaredInterest = pgTable(
  'declared_interest',
  {
    spaceId: spaceId(),
    applicationId: uuid('application_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    reason: text('reason').notNull(),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    declaredAt: instant('declared_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.applicationId, t.organisationId] }),
    foreignKey({
      columns: [t.spaceId, t.applicationId],
      foreignColumns: [callApplication.spaceId, callApplication.id],
    }),
    foreignKey({ columns: [t.spaceId, t.organisationId], foreignColumns: [...member] }),
  ],
)

/** Who of the committee says something of which project of the call. */
const assessing = {
  spaceId: spaceId(),
  callId: uuid('call_id').notNull(),
  applicationId: uuid('application_id').notNull(),
  organisationId: uuid('organisation_id').notNull(),
}

/** What an organisation of the committee says of a project: consent, an objection and what lifted it, or points. */
export const assessment = pgTable(
  'assessment',
  {
    ...assessing,
    stance: text('stance', { enum: ['consents', 'objects', 'scores'] }).notNull(),
    reason: text('reason').notNull(),
    /** One a criterion, in their order. */
    points: jsonb('points').$type<number[]>().notNull(),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    assessedAt: instant('assessed_at').notNull(),
    liftedBy: text('lifted_by').notNull().default(''),
    liftedAt: instant('lifted_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.applicationId, t.organisationId] }),
    foreignKey({
      columns: [t.spaceId, t.callId, t.applicationId],
      foreignColumns: [callApplication.spaceId, callApplication.callId, callApplication.id],
    }),
    foreignKey({
      columns: [t.spaceId, t.callId, t.organisationId],
      foreignColumns: [callAssessor.spaceId, callAssessor.callId, callAssessor.organisationId],
    }),
    check('assessment_objects', sql`stance <> 'objects' or reason <> ''`),
  ],
)

/** What the committee gives to each partner of a project, and why; one a project, changed until it is frozen. */
export const projectVerdict = pgTable(
  'project_verdict',
  {
    ...assessing,
    shares: jsonb('shares').$type<GiveVerdict['shares']>().notNull(),
    reason: text('reason').notNull(),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    givenAt: instant('given_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.applicationId] }),
    foreignKey({
      columns: [t.spaceId, t.callId, t.applicationId],
      foreignColumns: [callApplication.spaceId, callApplication.callId, callApplication.id],
    }),
    foreignKey({
      columns: [t.spaceId, t.callId, t.organisationId],
      foreignColumns: [callAssessor.spaceId, callAssessor.callId, callAssessor.organisationId],
    }),
    check('project_verdict_reason', sql`reason <> ''`),
  ],
)

/** What a call came to, as one text with its hash, written once. */
export const callResult = pgTable(
  'call_result',
  {
    spaceId: spaceId(),
    callId: uuid('call_id').notNull(),
    text: text('text').notNull(),
    sha256: text('sha256').notNull(),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    frozenAt: instant('frozen_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.callId] }),
    foreignKey({
      columns: [t.spaceId, t.callId],
      foreignColumns: [callForProjects.spaceId, callForProjects.id],
    }),
  ],
)

/** A decision that gives a project its part of a call, or says no, with the reason (R131). */
export const allocation = pgTable(
  'allocation',
  {
    spaceId: spaceId(),
    applicationId: uuid('application_id').notNull(),
    callId: uuid('call_id').notNull(),
    effectId: uuid('effect_id').notNull(),
    verdict: text('verdict', { enum: verdicts }).$type<Verdict>().notNull(),
    reason: text('reason').notNull(),
    allocatedAt: instant('allocated_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.applicationId] }),
    uniqueIndex('allocation_effect').on(t.spaceId, t.effectId),
    unique('allocation_cited').on(t.spaceId, t.applicationId, t.effectId),
    index('allocation_call').on(t.spaceId, t.callId),
    foreignKey({
      columns: [t.spaceId, t.callId, t.applicationId],
      foreignColumns: [callApplication.spaceId, callApplication.callId, callApplication.id],
    }),
    foreignKey({ columns: [t.spaceId, t.callId], foreignColumns: [callResult.spaceId, callResult.callId] }),
    check('allocation_reason', sql`reason <> ''`),
  ],
)

/** What one partner gets. */
export const allocationShare = pgTable(
  'allocation_share',
  {
    spaceId: spaceId(),
    applicationId: uuid('application_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    effectId: uuid('effect_id').notNull(),
    cents: bigint('cents', { mode: 'bigint' }).notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.applicationId, t.organisationId] }),
    foreignKey({
      columns: [t.spaceId, t.applicationId, t.effectId],
      foreignColumns: [allocation.spaceId, allocation.applicationId, allocation.effectId],
    }),
    foreignKey({
      columns: [t.spaceId, t.applicationId, t.organisationId],
      foreignColumns: [
        applicationShare.spaceId,
        applicationShare.applicationId,
        applicationShare.organisationId,
      ],
    }),
    check('allocation_share_cents', sql`cents >= 0`),
  ],
)

/** What happened with a project after its allocation, each once it happened; days come from here, not from a state. */
export const projectStep = pgTable(
  'project_step',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    applicationId: uuid('application_id').notNull(),
    step: text('step', { enum: [...recordedSteps, 'claw_back', 'write_off'] }).notNull(),
    /** The day on which it happened, or to which the report was moved. */
    takenOn: date('taken_on', { mode: 'string' }).$type<CivilDate>().notNull(),
    note: text('note').notNull().default(''),
    /** Of a step that a decision takes, and what it asks back or gives up. */
    effectId: uuid('effect_id'),
    cents: bigint('cents', { mode: 'bigint' }),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id'),
    recordedAt: instant('recorded_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    index('project_step_application').on(t.spaceId, t.applicationId),
    uniqueIndex('project_step_effect').on(t.spaceId, t.effectId),
    check('project_step_decided', sql`(step in ('claw_back', 'write_off')) = (coalesce(cents, 0) > 0)`),
    foreignKey({
      columns: [t.spaceId, t.applicationId],
      foreignColumns: [allocation.spaceId, allocation.applicationId],
    }),
  ],
)
