import { giftKinds } from '@reliance/core/fund/in-kind/gift-kinds.ts'
import { giftStates } from '@reliance/core/fund/in-kind/gift-state.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { memberOrganisation } from '../coalitions/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'

const cents = (name: string) => bigint(name, { mode: 'bigint' }).notNull()

/**
 * What an organisation gave to the coalition without money. What it says stays as it was declared; how it was answered
 * stands beside it, once, and that the treasury took it back.
 */
export const inKindGift = pgTable(
  'in_kind_gift',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    /** Of the day on which it was made. */
    year: integer('year').notNull(),
    kind: text('kind', { enum: giftKinds }).notNull(),
    nature: text('nature').notNull(),
    givenOn: date('given_on', { mode: 'string' }).$type<CivilDate>().notNull(),
    quantityThousandths: bigint('quantity_thousandths', { mode: 'bigint' }).notNull(),
    unit: text('unit').notNull(),
    unitCents: cents('unit_cents'),
    valueCents: cents('value_cents'),
    /** How the value of a unit was found. */
    method: text('method').notNull(),
    personId: uuid('person_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    declaredAt: instant('declared_at').notNull(),
    state: text('state', { enum: giftStates }).notNull(),
    /** Who countersigned, refused or withdrew it; the organisation for which they did is null for the giver. */
    settledBy: uuid('settled_by'),
    settledOrganisationId: uuid('settled_organisation_id'),
    settledMandateId: uuid('settled_mandate_id'),
    settledAt: instant('settled_at'),
    /** Why it was refused. */
    reason: text('reason').notNull().default(''),
    undoneBy: uuid('undone_by'),
    undoneMandateId: uuid('undone_mandate_id'),
    undoneAt: instant('undone_at'),
    undoneReason: text('undone_reason').notNull().default(''),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    index('in_kind_gift_year').on(t.spaceId, t.year, t.declaredAt),
    index('in_kind_gift_waiting').on(t.spaceId, t.declaredAt).where(sql`state = 'declared'`),
    foreignKey({
      name: 'in_kind_gift_giver',
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
    foreignKey({
      name: 'in_kind_gift_signer',
      columns: [t.spaceId, t.settledOrganisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
    check('in_kind_gift_kind', sql`kind in ('goods', 'loan', 'services', 'time')`),
    check('in_kind_gift_year_of_day', sql`year = extract(year from given_on)`),
    check('in_kind_gift_said', sql`btrim(nature) <> '' and btrim(unit) <> '' and btrim(method) <> ''`),
    // Quantity × value of a unit, a half cent up; within these bounds no product leaves a bigint.
    check(
      'in_kind_gift_value',
      sql`quantity_thousandths between 1 and 1000000000 and unit_cents between 1 and 1000000000
        and value_cents between 1 and 1000000000 and value_cents = (quantity_thousandths * unit_cents + 500) / 1000`,
    ),
    check(
      'in_kind_gift_settled',
      sql`case state
        when 'declared' then settled_by is null and settled_organisation_id is null and settled_mandate_id is null
          and settled_at is null
        when 'withdrawn' then settled_by is not null and settled_organisation_id is null
          and settled_mandate_id is not null and settled_at is not null
        when 'countersigned' then settled_by is not null and settled_organisation_id is not null
          and settled_mandate_id is not null and settled_at is not null
        when 'refused' then settled_by is not null and settled_organisation_id is not null
          and settled_mandate_id is not null and settled_at is not null
        else false end`,
    ),
    check(
      'in_kind_gift_by_another',
      sql`settled_organisation_id is null or (settled_organisation_id <> organisation_id and settled_by <> person_id)`,
    ),
    check('in_kind_gift_reason', sql`(state = 'refused') = (btrim(reason) <> '')`),
    check(
      'in_kind_gift_undone',
      sql`case when undone_at is null then undone_by is null and undone_mandate_id is null and undone_reason = ''
        else state = 'countersigned' and undone_by is not null and undone_mandate_id is not null
          and btrim(undone_reason) <> '' end`,
    ),
  ],
)
