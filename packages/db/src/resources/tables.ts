import { bookingPrices, bookingStates, endReasons } from '@reliance/core/resources/booking.ts'
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

/**
 * What a member organisation borrows (R84), under a number that people say. It takes the resource from `takenFrom` until the
 * first instant at which the next may have it, the buffer included; of a skill it takes of a whole month. In the states that
 * take time two of one resource never meet (`booking_apart`), and of a counted one never more than there are (`keep_booking`).
 */
export const booking = pgTable(
  'booking',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    resourceId: uuid('resource_id').notNull(),
    isCounted: boolean('is_counted').notNull(),
    borrowerId: uuid('borrower_id').notNull(),
    purpose: text('purpose').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    takenFrom: instant('taken_from').notNull(),
    takenUntil: instant('taken_until').notNull(),
    quantity: integer('quantity').notNull(),
    price: text('price', { enum: bookingPrices }).notNull(),
    state: text('state', { enum: bookingStates }).notNull(),
    askedBy: uuid('asked_by').notNull(),
    askedAt: instant('asked_at').notNull(),
    /** Until when it waits for an answer, or is held. */
    dueAt: instant('due_at'),
    confirmedAt: instant('confirmed_at'),
    confirmedBy: uuid('confirmed_by'),
    handedOverAt: instant('handed_over_at'),
    handedOverBy: uuid('handed_over_by'),
    handOverNote: text('hand_over_note').notNull().default(''),
    returnedAt: instant('returned_at'),
    returnedBy: uuid('returned_by'),
    isDamaged: boolean('is_damaged'),
    returnNote: text('return_note').notNull().default(''),
    closedAt: instant('closed_at'),
    closedBy: uuid('closed_by'),
    closeNote: text('close_note').notNull().default(''),
    /** Declined, expired or called off; nobody did where it expired, or where an organisation left. */
    endedAt: instant('ended_at'),
    endedBy: uuid('ended_by'),
    endedBecause: text('ended_because', { enum: endReasons }),
    reason: text('reason').notNull().default(''),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    uniqueIndex('booking_number').on(t.spaceId, t.number),
    index('booking_of_resource').on(t.spaceId, t.resourceId, t.takenUntil),
    index('booking_of_borrower').on(t.spaceId, t.borrowerId, t.id),
    foreignKey({
      name: 'booking_of',
      columns: [t.spaceId, t.resourceId, t.isCounted],
      foreignColumns: [resource.spaceId, resource.id, resource.isCounted],
    }),
    foreignKey({
      name: 'booking_in_name_of',
      columns: [t.spaceId, t.borrowerId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
    check(
      'booking_state',
      sql`state in ('requested', 'held', 'confirmed', 'handed_over', 'returned', 'closed', 'declined', 'expired', 'cancelled')`,
    ),
    check('booking_purpose', sql`char_length(purpose) between 1 and 600`),
    check('booking_time', sql`ends_at > starts_at and ends_at - starts_at <= interval '32 days 1 hour'`),
    check('booking_taken', sql`taken_from <= starts_at and taken_until >= ends_at`),
    check('booking_quantity', sql`quantity >= 1 and (is_counted or quantity = 1)`),
    check('booking_price', sql`price in ('offered', 'usual')`),
    check('booking_due', sql`(state in ('requested', 'held')) = (due_at is not null)`),
    check(
      'booking_confirmed',
      sql`(confirmed_at is null) = (confirmed_by is null) and (state in ('confirmed', 'handed_over', 'returned', 'closed'))
        <= (confirmed_at is not null) and (state in ('requested', 'held', 'declined', 'expired')) <= (confirmed_at is null)`,
    ),
    check(
      'booking_handed_over',
      sql`(handed_over_at is null) = (handed_over_by is null)
        and (state in ('handed_over', 'returned', 'closed')) = (handed_over_at is not null)`,
    ),
    check(
      'booking_returned',
      sql`(returned_at is null) = (returned_by is null) and (returned_at is null) = (is_damaged is null)
        and (state in ('returned', 'closed')) = (returned_at is not null) and (state <> 'returned' or is_damaged)
        and (is_damaged is not true or return_note <> '')`,
    ),
    check(
      'booking_closed',
      sql`(closed_at is null) = (closed_by is null) and (state = 'closed') = (closed_at is not null)`,
    ),
    check(
      'booking_ended',
      sql`(state in ('declined', 'expired', 'cancelled')) = (ended_at is not null)
        and (state in ('declined', 'cancelled')) = (ended_because is not null)
        and (ended_by is not null) = (ended_because is not null and ended_because <> 'left')
        and (ended_because is null or ended_because in ('said', 'taken', 'withdrawn', 'left'))
        and (reason <> '') = (ended_because is not distinct from 'said')`,
    ),
  ],
)
