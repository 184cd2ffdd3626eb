import { priceKinds, resourceKinds } from '@reliance/core/resources/resource.ts'
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { memberOrganisation } from '../coalitions/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'

/**
 * What a member organisation lends in a coalition (R84). `isCounted`: several borrow of it at once, `stock` pieces, or hours
 * a month of a skill (R121); the others are borrowed by one at a time.
 */
export const resource = pgTable(
  'resource',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    kind: text('kind', { enum: resourceKinds }).notNull(),
    isCounted: boolean('is_counted').notNull(),
    name: text('name').notNull(),
    description: text('description').notNull(),
    place: text('place').notNull(),
    communeCode: text('commune_code'),
    stock: integer('stock').notNull(),
    seats: integer('seats'),
    priceKind: text('price_kind', { enum: priceKinds }).notNull(),
    priceCents: bigint('price_cents', { mode: 'bigint' }),
    priceText: text('price_text').notNull(),
    usualPriceCents: bigint('usual_price_cents', { mode: 'bigint' }),
    depositCents: bigint('deposit_cents', { mode: 'bigint' }),
    conditions: text('conditions').notNull(),
    bufferMinutes: integer('buffer_minutes').notNull(),
    stepFree: boolean('step_free'),
    hearingLoop: boolean('hearing_loop'),
    accessibleToilets: boolean('accessible_toilets'),
    addedBy: uuid('added_by').notNull(),
    addedAt: instant('added_at').notNull(),
    publishedAt: instant('published_at'),
    pausedAt: instant('paused_at'),
    withdrawnAt: instant('withdrawn_at'),
    revision: integer('revision').notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    // A booking names the kind too, so that no row of one kind passes for the other.
    uniqueIndex('resource_counted').on(t.spaceId, t.id, t.isCounted),
    index('resource_of').on(t.spaceId, t.organisationId),
    foreignKey({
      name: 'resource_in_name_of',
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
    check('resource_kind', sql`kind in ('room', 'equipment', 'vehicle', 'stock', 'skill')`),
    check('resource_is_counted', sql`is_counted = (kind in ('stock', 'skill'))`),
    check('resource_name', sql`name <> '' and char_length(name) <= 120`),
    check('resource_place', sql`kind = 'skill' or place <> ''`),
    check('resource_stock', sql`case when is_counted then stock between 1 and 10000 else stock = 1 end`),
    check('resource_seats', sql`seats is null or (kind = 'room' and seats > 0)`),
    check(
      'resource_accessible',
      sql`case when kind = 'room' then num_nulls(step_free, hearing_loop, accessible_toilets) = 0
        else num_nonnulls(step_free, hearing_loop, accessible_toilets) = 0 end`,
    ),
    check(
      'resource_price',
      sql`price_kind in ('free', 'at_cost', 'free_contribution') and (price_kind = 'at_cost') = (price_cents is not null)
        and (price_kind <> 'free' or price_text = '')`,
    ),
    check(
      'resource_amounts',
      sql`coalesce(price_cents, 0) >= 0 and coalesce(usual_price_cents, 0) >= 0 and coalesce(deposit_cents, 0) >= 0`,
    ),
    check(
      'resource_buffer',
      sql`buffer_minutes between 0 and 1440 and (kind <> 'skill' or buffer_minutes = 0)`,
    ),
    check('resource_paused', sql`paused_at is null or published_at is not null`),
  ],
)
