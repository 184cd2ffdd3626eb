import { randomUUID } from 'node:crypto'
import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { Database, type ReadDb } from '../connection/database.ts'
import type { Entry } from '../connection/read-batches.ts'
import { type CutProxy, startCutProxy } from './cut-proxy.ts'
import { createTestDatabase } from './test-database.ts'

/** A tenant table and its door, as small as they can be: whoever holds the key may enter. */
export const note = pgTable('note', {
  spaceId: uuid('space_id').notNull(),
  words: text('words').notNull(),
  at: timestamp('at', { withTimezone: true }).notNull(),
})
export const [here, elsewhere] = [randomUUID(), randomUUID()] as const
export const enter = (space: string, key = 'key'): Entry => ({
  text: 'select * from open_note($1, $2)',
  params: [space, key],
})

export const words = (db: ReadDb) =>
  db
    .select({ words: note.words })
    .from(note)
    .then(rows => rows.map(one => one.words).sort())

/** A database with two notes in one space and one in another. */
const openNotes = async () => {
  const database = await createTestDatabase()
  const admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  await admin.unsafe(`
    create table note (space_id uuid not null, words text not null, at timestamptz not null);
    alter table note enable row level security;
    alter table note force row level security;
    create policy here on note using (space_id = nullif(current_setting('app.space_id', true), '')::uuid);
    grant select, insert on note to reliance_app;
    create table door_key (key text primary key);
    insert into door_key values ('key');
    create function open_note(space uuid, given text) returns table (space_id uuid) language plpgsql
      security definer as $$ begin
        perform set_config('app.space_id', '', true);
        if not exists (select from door_key where key = given) then return; end if;
        perform set_config('app.space_id', space::text, true);
        return query select space;
      end $$;
    insert into note values ('${here}', 'un', now()), ('${here}', 'deux', now()), ('${elsewhere}', 'ailleurs', now())`)
  return {
    database,
    admin,
    async close() {
      await admin.end()
      await database.drop()
    },
  }
}

/** The same for a file of tests, each with one connection for either kind, through a way that can be cut. */
export const notesForTests = () => {
  const scene = {} as { notes: Awaited<ReturnType<typeof openNotes>>; proxy: CutProxy; database: Database }
  beforeAll(async () => {
    scene.notes = await openNotes()
  })
  afterAll(() => scene.notes.close())
  beforeEach(async () => {
    const { appUrl } = scene.notes.database
    scene.proxy = await startCutProxy(appUrl)
    scene.database = new Database(scene.proxy.through(appUrl), 1)
  })
  afterEach(async () => {
    await scene.database.close()
    await scene.proxy.stop()
  })
  return scene
}
