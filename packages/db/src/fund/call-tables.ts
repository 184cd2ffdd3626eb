import type { ApplyToCall } from '@reliance/core/fund/calls/apply-to-call.ts'
import { applicationStates } from '@reliance/core/fund/calls/apply-to-call.ts'
import { type CobudgetRules, callMethods, type OpenCall } from '@reliance/core/fund/calls/call-rules.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
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

const cents = (name: string) => bigint(name, { mode: 'bigint' })
const day = (name: string) => date(name, { mode: 'string' }).$type<CivilDate>()
const member = [memberOrganisation.spaceId, memberOrganisation.organisationId] as const

/** A call for projects, as its decision opened it: its rules stay (R131). */
export const callForProjects = pgTable(
  'call_for_projects',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    purpose: text('purpose').notNull(),
    envelopeCents: cents('envelope_cents').notNull(),
    criteria: jsonb('criteria').$type<OpenCall['criteria']>().notNull(),
    minOrganisations: integer('min_organisations').notNull(),
    opensOn: day('opens_on').notNull(),
    closesOn: day('closes_on').notNull(),
    assessUntilOn: day('assess_until_on').notNull(),
    appealDays: integer('appeal_days').notNull(),
    reportDays: integer('report_days').notNull(),
    firstTrancheBps: integer('first_tranche_bps').notNull(),
    method: text('method', { enum: callMethods }).notNull(),
    cobudget: jsonb('cobudget').$type<CobudgetRules>(),
    effectId: uuid('effect_id').notNull(),
    openedAt: instant('opened_at').notNull(),
    /** When somebody began to look through who may take part. */
    checkedAt: instant('checked_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('call_for_projects_number').on(t.spaceId, t.number),
    uniqueIndex('call_for_projects_effect').on(t.spaceId, t.effectId),
    check('call_for_projects_envelope', sql`envelope_cents > 0`),
    check('call_for_projects_days', sql`opens_on <= closes_on and closes_on <= assess_until_on`),
    check('call_for_projects_tranche', sql`first_tranche_bps between 0 and 10000`),
  ],
)

/** Organisations of the committee of a call, named by its decision. */
export const callAssessor = pgTable(
  'call_assessor',
  {
    spaceId: spaceId(),
    callId: uuid('call_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    effectId: uuid('effect_id').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.callId, t.organisationId] }),
    foreignKey({
      columns: [t.spaceId, t.callId],
      foreignColumns: [callForProjects.spaceId, callForProjects.id],
    }),
    foreignKey({ columns: [t.spaceId, t.organisationId], foreignColumns: [...member] }),
  ],
)

/** A project that organisations apply with; it is written while it is a draft, and stays as it was handed in. */
export const callApplication = pgTable(
  'call_application',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    callId: uuid('call_id').notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    leadId: uuid('lead_id').notNull(),
    budget: jsonb('budget').$type<ApplyToCall['budget']>().notNull(),
    minimumCents: cents('minimum_cents').notNull(),
    maximumCents: cents('maximum_cents').notNull(),
    state: text('state', { enum: applicationStates }).notNull(),
    revision: integer('revision').notNull(),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    draftedAt: instant('drafted_at').notNull(),
    submittedAt: instant('submitted_at'),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnReason: text('withdrawn_reason').notNull().default(''),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    unique('call_application_call').on(t.spaceId, t.callId, t.id),
    foreignKey({
      columns: [t.spaceId, t.callId],
      foreignColumns: [callForProjects.spaceId, callForProjects.id],
    }),
    foreignKey({ columns: [t.spaceId, t.leadId], foreignColumns: [...member] }),
    check('call_application_goals', sql`minimum_cents >= 0 and minimum_cents <= maximum_cents`),
    check('call_application_submitted', sql`state <> 'submitted' or submitted_at is not null`),
    check('call_application_withdrawn', sql`state <> 'withdrawn' or withdrawn_at is not null`),
  ],
)

/** What one partner asks, who receives for it, and what it and its host agreed to (L10). */
export const applicationShare = pgTable(
  'application_share',
  {
    spaceId: spaceId(),
    applicationId: uuid('application_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    askedCents: cents('asked_cents').notNull(),
    hostId: uuid('host_id'),
    agreedAt: instant('agreed_at'),
    agreedBy: uuid('agreed_by'),
    agreedMandateId: uuid('agreed_mandate_id'),
    /** It said that this lies within its statutes, freely and without counterpart. */
    hasPurpose: boolean('has_purpose').notNull().default(false),
    hostAgreedAt: instant('host_agreed_at'),
    hostAgreedBy: uuid('host_agreed_by'),
    hostMandateId: uuid('host_mandate_id'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.applicationId, t.organisationId] }),
    foreignKey({
      columns: [t.spaceId, t.applicationId],
      foreignColumns: [callApplication.spaceId, callApplication.id],
    }),
    foreignKey({ columns: [t.spaceId, t.organisationId], foreignColumns: [...member] }),
    foreignKey({ columns: [t.spaceId, t.hostId], foreignColumns: [...member] }),
    check('application_share_asked', sql`asked_cents >= 0`),
    check('application_share_host', sql`host_id <> organisation_id`),
    check(
      'application_share_agreed',
      sql`(agreed_at is null) = (agreed_by is null) and (host_agreed_at is null or host_id is not null)`,
    ),
  ],
)

/** Money that a project has from outside, confirmed; it leaves less room for gifts. */
export const confirmedMoney = pgTable(
  'confirmed_money',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    applicationId: uuid('application_id').notNull(),
    source: text('source').notNull(),
    cents: cents('cents').notNull(),
    confirmedOn: day('confirmed_on').notNull(),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    index('confirmed_money_application').on(t.spaceId, t.applicationId),
    foreignKey({
      columns: [t.spaceId, t.applicationId],
      foreignColumns: [callApplication.spaceId, callApplication.id],
    }),
    check('confirmed_money_comes_in', sql`cents > 0`),
  ],
)

/** The equal part of a call that an organisation distributes. */
export const cobudgetEnvelope = pgTable(
  'cobudget_envelope',
  {
    spaceId: spaceId(),
    callId: uuid('call_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    cents: cents('cents').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.callId, t.organisationId] }),
    foreignKey({
      columns: [t.spaceId, t.callId],
      foreignColumns: [callForProjects.spaceId, callForProjects.id],
    }),
    foreignKey({ columns: [t.spaceId, t.organisationId], foreignColumns: [...member] }),
    check('cobudget_envelope_cents', sql`cents >= 0`),
  ],
)

/** What an organisation gives to a project now; zero where it took it back. */
export const cobudgetGift = pgTable(
  'cobudget_gift',
  {
    spaceId: spaceId(),
    callId: uuid('call_id').notNull(),
    applicationId: uuid('application_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    cents: cents('cents').notNull(),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.callId, t.applicationId, t.organisationId] }),
    foreignKey({
      columns: [t.spaceId, t.callId, t.organisationId],
      foreignColumns: [cobudgetEnvelope.spaceId, cobudgetEnvelope.callId, cobudgetEnvelope.organisationId],
    }),
    foreignKey({
      columns: [t.spaceId, t.callId, t.applicationId],
      foreignColumns: [callApplication.spaceId, callApplication.callId, callApplication.id],
    }),
    check('cobudget_gift_cents', sql`cents >= 0`),
  ],
)
