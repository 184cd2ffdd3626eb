import { getTableColumns, getTableName, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { closure } from './closure-tables.ts'
import { actSeal, actUnsealed } from './seal-tables.ts'
import { sentMail } from './sent-mail-tables.ts'
import { act, handledEvent, outbox, rateLimit, request, slug, space, spaceCounter } from './tables.ts'

/** How long a row stays: with the account, with its space, or thirty days after it served (`door.apply_retention`). */
type Retention = 'account' | 'space' | 'thirty_days'

/**
 * What the erasure of a person does to their rows: `delete` them, `blank` what they say of the person, `keep` them
 * as they are (ids alone, which are pseudonyms once the directory's row is gone), or let them go with the row that
 * they are part of.
 */
type Erasure = 'delete' | 'blank' | 'keep' | 'with_parent'

type Key<Table extends PgTable> = Extract<keyof Table['_']['columns'], string>

type Declared<Column> = {
  /** Ids of the person whom the row is about: its names, addresses and words are theirs. */
  about?: readonly Column[]
  /** Ids of people who did something with the row: pseudonyms, which stay. */
  by?: readonly Column[]
  /** An address that the row is about, where no id is known; matched by its keyed hash. */
  address?: Column
  /** Names and addresses of the person whom the row is about. */
  names?: readonly Column[]
  /** What that person wrote for themselves. */
  words?: readonly Column[]
  /** What people wrote for the organisation or the coalition: it stays with it. */
  texts?: readonly Column[]
  /** Values of the application that may repeat a name or an address: emptied where they mention the person. */
  mentions?: readonly Column[]
  /** Ids, kinds, hashes, codes: nothing of a person. */
  plain?: readonly Column[]
  /** What opens something: in no export. */
  secrets?: readonly Column[]
  /** The instant that ends what the row gives, set by erasure unless one of the others is. */
  ends?: { at: Column; unless: readonly Column[] }
}

type Options = {
  erasure: Erasure
  retention: Retention
  /** Whether the row is in the export of the people it names, and in the export of its space. */
  exports: readonly ('person' | 'space')[]
  /** What erasure writes where something else than nothing has to stand. */
  blankAs?: SQL
}

/** What a table holds of people, and what becomes of it; the gate compares it with the live catalogue (S8, L4). */
export type PersonalTable = Options & {
  table: PgTable
  name: string
  columns: Readonly<Record<string, PgColumn>>
} & { [Part in Exclude<keyof Declared<string>, 'address' | 'ends'>]-?: readonly PgColumn[] } & {
  address: PgColumn | undefined
  ends: { at: PgColumn; unless: readonly PgColumn[] } | undefined
}

/** Declares a table; its space and its own id need no word. */
export const personal = <Table extends PgTable>(
  table: Table,
  {
    about,
    by,
    address,
    names,
    words,
    texts,
    mentions,
    plain,
    secrets,
    ends,
    ...options
  }: Declared<Key<Table>> & Options,
): PersonalTable => {
  const columns = getTableColumns(table) as Record<string, PgColumn>
  const column = (key: string): PgColumn => {
    const found = columns[key]
    if (!found) throw new Error(`${getTableName(table)} has no column ${key}`)
    return found
  }
  const all = (keys: readonly string[] = []) => keys.map(column)
  return {
    ...options,
    table,
    name: getTableName(table),
    columns,
    about: all(about),
    by: all(by),
    address: address && column(address),
    names: all(names),
    words: all(words),
    texts: all(texts),
    mentions: all(mentions),
    plain: all(plain),
    secrets: all(secrets),
    ends: ends && { at: column(ends.at), unless: all(ends.unless) },
  }
}

/** A table that holds nothing of people. */
export const impersonal = <Table extends PgTable>(
  table: Table,
  plain: readonly Key<Table>[],
  exports: readonly 'space'[] = ['space'],
  texts: readonly Key<Table>[] = [],
): PersonalTable => personal(table, { plain, texts, erasure: 'keep', retention: 'space', exports })

export const sharedPersonalData: readonly PersonalTable[] = [
  impersonal(space, ['kind']),
  impersonal(slug, ['slug']),
  impersonal(spaceCounter, []),
  impersonal(handledEvent, ['eventId'], []),
  // Keys are keyed hashes of addresses, of people and of network addresses.
  personal(rateLimit, { plain: ['key'], erasure: 'keep', retention: 'thirty_days', exports: [] }),
  personal(request, {
    by: ['personId'],
    plain: ['inputHash'],
    mentions: ['result'],
    erasure: 'keep',
    retention: 'thirty_days',
    exports: ['person'],
  }),
  personal(outbox, {
    plain: ['kind', 'targetSpaceId'],
    mentions: ['payload'],
    erasure: 'keep',
    retention: 'thirty_days',
    exports: [],
  }),
  // Sealed by a chain (decision 12): ids, and words of texts that are the space's.
  personal(act, {
    by: ['personId'],
    plain: ['kind', 'subjectId', 'mandateSpaceId', 'mandateId'],
    texts: ['wording'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  // Not in the archive of a space: it is closed here, and arrives open elsewhere.
  personal(closure, {
    by: ['closedBy', 'reopenedBy'],
    plain: ['effectId'],
    erasure: 'keep',
    retention: 'space',
    exports: ['person'],
  }),
  impersonal(actSeal, ['actId', 'hash'], []),
  impersonal(actUnsealed, ['actId'], []),
  // The reader is a keyed hash of the event and the address together.
  personal(sentMail, {
    plain: ['eventId', 'reader'],
    erasure: 'keep',
    retention: 'thirty_days',
    exports: [],
  }),
]
