import { replyKinds } from '@reliance/core/identity/reply-link.ts'
import { replyStates } from '@reliance/core/notifications/reply-states.ts'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
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
import { person } from '../identity/tables.ts'
import { instant } from '../shared/tables.ts'

/**
 * A kind of mail that a person does not want. It is about their mailbox, not about a place of theirs, so it stands
 * in the directory: the door that hands out addresses reads it, and it goes with the account.
 */
export const mutedMail = pgTable(
  'muted_mail',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    kind: text('kind').notNull(),
    mutedAt: instant('muted_at').notNull(),
  },
  t => [primaryKey({ columns: [t.personId, t.kind] })],
)

/**
 * A mail that answered one of ours, as it came. It is its writer's until it has done something, so it stands in the directory
 * and in no space, and goes with the account. The database holds that what a program wrote does nothing, and that one address
 * serves once, whatever the application believes.
 */
export const mailReply = pgTable(
  'mail_reply',
  {
    id: uuid('id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    /** The address that it came to, with what it is good for: the link itself goes earlier. */
    linkId: uuid('link_id').notNull(),
    purpose: text('purpose', { enum: replyKinds }).notNull(),
    address: text('address').notNull(),
    lang: text('lang', { enum: ['fr', 'en'] }).notNull(),
    actSpaceId: uuid('act_space_id').notNull(),
    subjectId: uuid('subject_id').notNull(),
    organisationId: uuid('organisation_id'),
    /** sha256 of its Message-ID, or of all of it where it has none: a server that heard no answer sends it again. */
    messageKey: text('message_key').notNull(),
    sha256: text('sha256').notNull(),
    messageId: text('message_id'),
    sender: text('sender').notNull(),
    subject: text('subject').notNull(),
    receivedText: text('received_text').notNull(),
    attachmentCount: integer('attachment_count').notNull(),
    isAutomatic: boolean('is_automatic').notNull(),
    /** A mail server that is believed says that it came from where it says, or none is named. */
    isVouched: boolean('is_vouched').notNull(),
    receivedAt: instant('received_at').notNull(),
    state: text('state', { enum: replyStates }).notNull(),
    /** What is answered: a code and what it names. */
    outcome: jsonb('outcome'),
    handledAt: instant('handled_at'),
  },
  t => [
    index('mail_reply_person').on(t.personId),
    unique('mail_reply_once').on(t.linkId, t.messageKey),
    unique('mail_reply_same').on(t.linkId, t.sha256),
    uniqueIndex('mail_reply_done').on(t.linkId).where(sql`state = 'done'`),
    check('mail_reply_handled', sql`(state = 'received') = (handled_at is null)`),
    check('mail_reply_automatic', sql`not is_automatic or state in ('received', 'automatic')`),
  ],
)

/**
 * What a person who wants one mail a day is told by the next: as it would have been written at once. It goes when that mail
 * has left.
 */
export const gatheredMail = pgTable(
  'gathered_mail',
  {
    id: uuid('id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    /** What it is about; the same event is gathered once. */
    eventId: uuid('event_id').notNull(),
    /** The event that sends the mail of the day. */
    sendingId: uuid('sending_id').notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    action: text('action').notNull(),
    path: text('path').notNull(),
    gatheredAt: instant('gathered_at').notNull(),
  },
  t => [unique('gathered_mail_once').on(t.personId, t.eventId)],
)
