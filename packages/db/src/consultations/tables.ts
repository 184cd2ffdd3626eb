import { checkings } from '@reliance/core/consultations/compare-conversation-files.ts'
import {
  type AnnouncedFile,
  conversationFileNames,
} from '@reliance/core/consultations/import-conversation.ts'
import {
  type AnyPgColumn,
  boolean,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, spaceId } from '../shared/tables.ts'

/** A conversation of people, imported from the files a platform published; never pooled with organisations. */
export const consultation = pgTable(
  'consultation',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    topic: text('topic').notNull(),
    description: text('description').notNull().default(''),
    lang: text('lang', { enum: ['fr', 'en'] }).notNull(),
    participantCount: integer('participant_count').notNull(),
    voteCount: integer('vote_count').notNull(),
    /** With which of the published files the counts were compared: without all of them, nothing proves that none lacks. */
    checkedAgainst: text('checked_against', { enum: checkings }).notNull().default('nothing'),
    importedAt: instant('imported_at').notNull(),
    importedBy: uuid('imported_by').notNull(),
    mandateId: uuid('mandate_id').notNull(),
  },
  t => [primaryKey({ columns: [t.spaceId, t.id] })],
)

const toConsultation = (space: AnyPgColumn, id: AnyPgColumn) =>
  foreignKey({ columns: [space, id], foreignColumns: [consultation.spaceId, consultation.id] })

/**
 * `excluded`: refused by moderation, left out of results; its votes are kept, the method needs them. `declared…`: what
 * the files wrote of a statement where its votes say something else.
 */
export const consultationStatement = pgTable(
  'consultation_statement',
  {
    spaceId: spaceId(),
    consultationId: uuid('consultation_id').notNull(),
    number: integer('number').notNull(),
    externalId: text('external_id').notNull(),
    text: text('text').notNull(),
    excluded: boolean('excluded').notNull(),
    agree: integer('agree').notNull(),
    disagree: integer('disagree').notNull(),
    pass: integer('pass').notNull(),
    declaredAgree: integer('declared_agree'),
    declaredDisagree: integer('declared_disagree'),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.consultationId, t.number] }),
    toConsultation(t.spaceId, t.consultationId),
  ],
)

/** One anonymous person's votes, as `compactVotes` writes them; read by the method alone, never answered. */
export const consultationParticipant = pgTable(
  'consultation_participant',
  {
    spaceId: spaceId(),
    consultationId: uuid('consultation_id').notNull(),
    number: integer('number').notNull(),
    votes: text('votes').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.consultationId, t.number] }),
    toConsultation(t.spaceId, t.consultationId),
  ],
)

/** Files on their way: deleted when the import ends, or when the same person starts another. */
export const conversationImport = pgTable(
  'conversation_import',
  {
    spaceId: spaceId(),
    id: uuid('id').notNull(),
    title: text('title').notNull(),
    lang: text('lang', { enum: ['fr', 'en'] }).notNull(),
    files: jsonb('files').$type<AnnouncedFile[]>().notNull(),
    startedAt: instant('started_at').notNull(),
    startedBy: uuid('started_by').notNull(),
  },
  t => [primaryKey({ columns: [t.spaceId, t.id] })],
)

/** A piece of a file, in base64: `bytes` is its length once decoded. */
export const importChunk = pgTable(
  'import_chunk',
  {
    spaceId: spaceId(),
    importId: uuid('import_id').notNull(),
    file: text('file', { enum: conversationFileNames }).notNull(),
    number: integer('number').notNull(),
    bytes: integer('bytes').notNull(),
    content: text('content').notNull(),
  },
  t => [
    primaryKey({ columns: [t.spaceId, t.importId, t.file, t.number] }),
    foreignKey({
      columns: [t.spaceId, t.importId],
      foreignColumns: [conversationImport.spaceId, conversationImport.id],
    }),
  ],
)
