import { amplifyModes } from '@reliance/core/actions/action.ts'
import { transferStates } from '@reliance/core/actions/answer-lead.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { sql } from 'drizzle-orm'
import {
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
import { memberOrganisation } from '../coalitions/tables.ts'
import { instant, spaceId } from '../shared/tables.ts'
import { action } from './tables.ts'

/**
 * Another lead, proposed and answered by both (R73): the lead that stands consents, the one to come accepts and names whom one
 * turns to. `proposedFor`: the organisation in whose name it was proposed.
 */
export const actionLeadTransfer = pgTable(
  'action_lead_transfer',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    actionId: uuid('action_id').notNull(),
    fromOrganisationId: uuid('from_organisation_id').notNull(),
    toOrganisationId: uuid('to_organisation_id').notNull(),
    proposedFor: uuid('proposed_for').notNull(),
    leadFunction: text('lead_function').notNull().default(''),
    proposedBy: uuid('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    consentedBy: uuid('consented_by'),
    consentedAt: instant('consented_at'),
    acceptedBy: uuid('accepted_by'),
    acceptedAt: instant('accepted_at'),
    state: text('state', { enum: transferStates }).notNull(),
    endedBy: uuid('ended_by'),
    endedAt: instant('ended_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    foreignKey({ columns: [t.spaceId, t.actionId], foreignColumns: [action.spaceId, action.id] }),
    uniqueIndex('action_lead_transfer_one').on(t.spaceId, t.actionId).where(sql`state = 'open'`),
    check('action_lead_transfer_state', sql`state in ('open', 'done', 'refused')`),
    check('action_lead_transfer_other', sql`from_organisation_id <> to_organisation_id`),
    check(
      'action_lead_transfer_said',
      sql`(consented_at is null) = (consented_by is null) and (accepted_at is null) = (accepted_by is null)
        and (state = 'open') = (ended_at is null) and (ended_at is null) = (ended_by is null)
        and (accepted_at is null or lead_function <> '') and char_length(lead_function) <= 120`,
    ),
  ],
)

/** One way in which an organisation strengthens an action without taking part in it (R83), until it takes that back. */
export const actionAmplification = pgTable(
  'action_amplification',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    actionId: uuid('action_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    mode: text('mode', { enum: amplifyModes }).notNull(),
    people: integer('people'),
    declaredBy: uuid('declared_by').notNull(),
    declaredAt: instant('declared_at').notNull(),
    takenBackAt: instant('taken_back_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    foreignKey({ columns: [t.spaceId, t.actionId], foreignColumns: [action.spaceId, action.id] }),
    foreignKey({
      name: 'action_amplification_by_member',
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
    uniqueIndex('action_amplification_once')
      .on(t.spaceId, t.actionId, t.organisationId, t.mode)
      .where(sql`taken_back_at is null`),
    check('action_amplification_mode', sql`mode in ('relay', 'come', 'lend', 'cofund')`),
    check(
      'action_amplification_people',
      sql`people is null or (mode = 'come' and people between 1 and 100000)`,
    ),
  ],
)

/** What was won together (R66), of an action or of none, as an organisation wrote it down. */
export const actionVictory = pgTable(
  'action_victory',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    actionId: uuid('action_id'),
    organisationId: uuid('organisation_id').notNull(),
    what: text('what').notNull(),
    whom: text('whom').notNull(),
    wonOn: date('won_on', { mode: 'string' }).$type<CivilDate>().notNull(),
    filedBy: uuid('filed_by').notNull(),
    filedAt: instant('filed_at').notNull(),
    takenBackAt: instant('taken_back_at'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.id] }),
    foreignKey({ columns: [t.spaceId, t.actionId], foreignColumns: [action.spaceId, action.id] }),
    foreignKey({
      name: 'action_victory_of_member',
      columns: [t.spaceId, t.organisationId],
      foreignColumns: [memberOrganisation.spaceId, memberOrganisation.organisationId],
    }),
    index('action_victory_by_day').on(t.spaceId, t.wonOn, t.id),
    index('action_victory_of_action').on(t.spaceId, t.actionId),
    check('action_victory_what', sql`char_length(what) between 1 and 200 and char_length(whom) <= 160`),
  ],
)
