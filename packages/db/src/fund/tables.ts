import { disclosures, type PledgeScheme } from '@reliance/core/fund/adopt-pledge-rule.ts'
import { conventions } from '@reliance/core/fund/name-carrier.ts'
import { pledgeKinds } from '@reliance/core/fund/pledge.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { memberOrganisation } from '../coalitions/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'

const cents = (name: string) => bigint(name, { mode: 'bigint' })
const day = (name: string) => date(name, { mode: 'string' }).$type<CivilDate>()

/** What the coalition asks of its organisations; the version with the highest number is in force (R81). */
export const pledgeRule = pgTable(
  'pledge_rule',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    firstYear: integer('first_year').notNull(),
    scheme: jsonb('scheme').$type<PledgeScheme>().notNull(),
    dueMonth: integer('due_month').notNull(),
    disclosure: text('disclosure', { enum: disclosures }).notNull(),
    isPublic: boolean('is_public').notNull(),
    /** Up to which share of its due an organisation may promise in kind. */
    inKindPercent: integer('in_kind_percent').notNull().default(0),
    effectId: uuid('effect_id').notNull(),
    adoptedAt: instant('adopted_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('pledge_rule_number').on(t.spaceId, t.number),
    uniqueIndex('pledge_rule_effect').on(t.spaceId, t.effectId),
    check('pledge_rule_in_kind', sql`in_kind_percent between 0 and 100`),
  ],
)

/** Who holds the money, on which account; the term with the highest number is in force. */
export const carrierTerm = pgTable(
  'carrier_term',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    holder: text('holder').notNull(),
    iban: text('iban').notNull(),
    convention: text('convention', { enum: conventions }).notNull(),
    effectId: uuid('effect_id').notNull(),
    namedAt: instant('named_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('carrier_term_number').on(t.spaceId, t.number),
    uniqueIndex('carrier_term_effect').on(t.spaceId, t.effectId),
    foreignKey({
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
  ],
)

/**
 * What an organisation promised for a year: it stays as it was made, and a new one takes its place. The base stands in
 * the organisation's own space; here is what it would prove, `sha256(salt ‖ base)`. Its instalments follow from how
 * many there are and the first day.
 */
export const pledge = pgTable(
  'pledge',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    year: integer('year').notNull(),
    ruleId: uuid('rule_id').notNull(),
    kind: text('kind', { enum: pledgeKinds }).notNull(),
    months: integer('months').notNull(),
    dueCents: cents('due_cents'),
    /** In money; what is promised in kind stands beside it. */
    pledgedCents: cents('pledged_cents').notNull(),
    inKindCents: cents('in_kind_cents').notNull().default(sql`0`),
    inKindReason: text('in_kind_reason').notNull().default(''),
    instalments: integer('instalments').notNull(),
    firstDueOn: day('first_due_on').notNull(),
    reason: text('reason').notNull(),
    baseDigest: text('base_digest'),
    /** Of the organisation and the year; one promise takes it over from the other. */
    referenceNumber: integer('reference_number').notNull(),
    reference: text('reference').notNull(),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    pledgedAt: instant('pledged_at').notNull(),
    supersededAt: instant('superseded_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('pledge_standing').on(t.spaceId, t.organisationId, t.year).where(sql`superseded_at is null`),
    uniqueIndex('pledge_reference').on(t.spaceId, t.reference).where(sql`superseded_at is null`),
    foreignKey({ columns: [t.spaceId, t.ruleId], foreignColumns: [pledgeRule.spaceId, pledgeRule.id] }),
    foreignKey({
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
    check('pledge_amounts', sql`pledged_cents >= 0 and coalesce(due_cents, 0) >= 0`),
    check(
      'pledge_kind',
      sql`case kind when 'waived' then pledged_cents + in_kind_cents = 0
          when 'partial' then pledged_cents + in_kind_cents < due_cents
          else pledged_cents + in_kind_cents >= coalesce(due_cents, 0) and (kind = 'in_kind') = (in_kind_cents > 0) end`,
    ),
    check('pledge_reason', sql`kind in ('full', 'in_kind') or reason <> ''`),
    check(
      'pledge_in_kind',
      sql`in_kind_cents between 0 and greatest(due_cents, 0) and (in_kind_cents > 0) = (btrim(in_kind_reason) <> '')`,
    ),
    check('pledge_parts', sql`instalments in (1, 2, 4, 12) and months between 1 and 12`),
  ],
)

/** In the organisation's own space: the base that it declared to a coalition, with the salt of its digest there. */
export const baseDeclaration = pgTable(
  'base_declaration',
  {
    spaceId: spaceId(),
    pledgeId: uuid('pledge_id').notNull(),
    coalitionId: uuid('coalition_id').notNull(),
    coalitionName: text('coalition_name').notNull(),
    year: integer('year').notNull(),
    baseCents: cents('base_cents').notNull(),
    salt: text('salt').notNull(),
    declaredAt: instant('declared_at').notNull(),
  },
  t => [primaryKey({ columns: [t.spaceId, t.pledgeId] })],
)
