import { randomUUID } from 'node:crypto'
import { and, lt, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { elsewhere, enter, here, note, notesForTests, words } from '../testing/notes.ts'
import type { ReadDb } from './database.ts'
import { mostUnderWay, openClient } from './open-client.ts'
import { prepared } from './prepared.ts'
import { DoorShut, ReadBatches } from './read-batches.ts'
import { isUnavailable } from './unavailable.ts'

const scene = notesForTests()

const readHere = () => scene.database.read(enter(here), db => words(db))
/** Twice: a statement is prepared the first time it is asked on a connection, and goes in a batch from then on. */
const warm = async () => {
  await readHere()
  await readHere()
}
const transactionOf = async (db: ReadDb) => {
  const [row] = await db.execute(sql`select transaction_timestamp()::text as at, pg_backend_pid() as pid`)
  return row
}

describe('a read is made of batches', () => {
  it('shows the space entered alone, prepared or not, and leaves no space behind', async () => {
    for (let time = 0; time < 3; time++) expect(await readHere()).toEqual(['deux', 'un'])
    expect(await scene.database.read(enter(elsewhere), db => words(db))).toEqual(['ailleurs'])
    expect(await scene.database.read(undefined, db => words(db))).toEqual([])
    expect(await scene.database.transaction('read', ({ db }) => words(db))).toEqual([])
  })

  it('asks all that is asked at once in one transaction, and what follows in another, behind the door again', async () => {
    const work = async (db: ReadDb) => {
      const together = await Promise.all([transactionOf(db), transactionOf(db), words(db)])
      return [...together, await transactionOf(db), await words(db)]
    }
    for (let time = 0; time < 3; time++) {
      const [one, two, seen, later, seenLater] = await scene.database.read(enter(here), work)
      expect(two).toEqual(one)
      expect(later).not.toEqual(one)
      expect([seen, seenLater]).toEqual([
        ['deux', 'un'],
        ['deux', 'un'],
      ])
    }
  })

  it('asks as much at once as the export of a person does, and says so where it is more than is ever sent', async () => {
    const many = (count: number) => (db: ReadDb) =>
      Promise.all(Array.from({ length: count }, () => words(db)))
    for (const count of [99, 150, 600]) {
      const seen = await scene.database.read(enter(here), many(count))
      expect(seen).toHaveLength(count)
      expect(seen.at(-1)).toEqual(['deux', 'un'])
    }
    await expect(scene.database.read(enter(here), many(mostUnderWay))).rejects.toHaveProperty(
      'cause.message',
      expect.stringContaining('never sent whole'),
    )
    expect(await readHere()).toEqual(['deux', 'un'])
  })

  it('gives the row of the door to the work, also to one that asks nothing else', async () => {
    await warm()
    expect(await scene.database.read(enter(here), async (_db, entered) => (await entered).space_id)).toBe(
      here,
    )
  })

  it('brings values as a transaction does: of each type, with parameters that are no text, arrays or none', async () => {
    const asked = (db: ReadDb) =>
      Promise.all([
        db
          .select()
          .from(note)
          .where(and(lt(note.at, new Date(Date.now() + 1000)), sql`${true}`))
          .orderBy(note.words),
        db.execute(
          sql`select ${3}::int as three, ${'x'} as x, null as nothing, array[1,2] as list, '{"a":1}'::jsonb as json`,
        ),
        db.execute(sql`select count(*)::int as rows from note where words in (${'un'}, ${null})`),
      ])
    const inside = await scene.database.transaction('read', async ({ db, ask }) => {
      await ask(enter(here))
      return asked(db)
    })
    expect(inside[0]).toHaveLength(2)
    for (let time = 0; time < 3; time++)
      expect(await scene.database.read(enter(here), db => asked(db))).toEqual(inside)
  })

  it('makes the text of a prepared select once for each query builder', async () => {
    let made = 0
    const ofWord = prepared(db => {
      made++
      return db
        .select()
        .from(note)
        .where(sql`${note.words} = ${sql.placeholder('word')}`)
        .prepare('of_word')
    })
    for (const word of ['un', 'deux', 'trois', 'un'])
      expect(await scene.database.read(enter(here), async db => (await ofWord(db, { word })).length)).toBe(
        word === 'trois' ? 0 : 1,
      )
    expect(made).toBe(1)
  })
})

describe('nothing is read by somebody who may not enter', () => {
  it('when the door was not answered, whatever follows it saw', async () => {
    const batches = new ReadBatches(enter(here), ([, ...others]) => {
      for (const one of others) one.resolve([] as never)
    })
    await expect(batches.ask('select words from note', []).values()).rejects.toThrow(DoorShut)
  })

  it('when the door stays shut', async () => {
    await warm()
    for (const space of [here, randomUUID()])
      await expect(scene.database.read(enter(space, 'none'), db => words(db))).rejects.toThrow(DoorShut)
    expect(await readHere()).toEqual(['deux', 'un'])
  })

  it('when the right ends between two batches', async () => {
    await warm()
    const ended = scene.database.read(enter(here), async db => {
      const before = await words(db)
      await scene.notes.admin`delete from door_key`
      return [before, await words(db)]
    })
    await expect(ended).rejects.toThrow(DoorShut)
    await scene.notes.admin`insert into door_key values ('key')`
    expect(await readHere()).toEqual(['deux', 'un'])
  })

  it('by what another branch of a failed read still asks', async () => {
    await warm()
    let late: Promise<unknown> = Promise.resolve()
    const failed = scene.database.read(enter(here), async db => {
      late = new Promise(resolve => setTimeout(resolve, 40)).then(() => words(db))
      late.catch(() => {})
      throw new Error('given up')
    })
    await expect(failed).rejects.toThrow('given up')
    const next = scene.database.read(enter(elsewhere), async db => {
      await new Promise(resolve => setTimeout(resolve, 80))
      return words(db)
    })
    await expect(late).rejects.toThrow()
    expect(await next).toEqual(['ailleurs'])
  })
})

describe('a read that fails', () => {
  it('fails whole, with what failed, and the next one on its connection is whole', async () => {
    const divide = (divisor: number) =>
      scene.database.read(enter(here), db =>
        Promise.all([words(db), db.execute(sql`select 1 / ${divisor}::int as one`), words(db)]),
      )
    for (let time = 0; time < 2; time++) expect((await divide(1))[2]).toEqual(['deux', 'un'])
    for (let time = 0; time < 2; time++)
      await expect(divide(0)).rejects.toMatchObject({ cause: { code: '22012' } })
    for (let time = 0; time < 3; time++) expect((await divide(1))[2]).toEqual(['deux', 'un'])
  })

  it('cannot write, prepared or not', async () => {
    const write = () =>
      scene.database.read(enter(here), db =>
        db.execute(sql`insert into note values (${here}, 'écrit', now()) returning words`),
      )
    for (let time = 0; time < 3; time++)
      await expect(write()).rejects.toMatchObject({ cause: { code: '25006' } })
    expect(await scene.database.read(undefined, db => db.execute(sql`select 1 as one`))).toHaveLength(1)
  })

  it('is asked again when a table changed under what was prepared', async () => {
    const all = () =>
      scene.database.read(enter(here), db => db.execute(sql`select * from note order by words`))
    await all()
    expect(Object.keys((await all())[0] ?? {})).toEqual(['space_id', 'words', 'at'])
    await scene.notes.admin`alter table note add column more text default 'plus'`
    expect((await all()).map(row => row.more)).toEqual(['plus', 'plus'])
    await scene.notes.admin`alter table note drop column more`
    expect((await all()).map(row => 'more' in row)).toEqual([false, false])
  })

  it('says that the database does not answer when the connection goes, and works again', async () => {
    await warm()
    const cut = scene.database.read(enter(here), async db => {
      await words(db)
      const slow = db.execute(sql`select pg_sleep(5)`)
      setTimeout(() => scene.proxy.sever(), 50)
      await slow
    })
    await expect(cut).rejects.toSatisfy(isUnavailable)
    await expect.poll(() => readHere().catch(() => [])).toEqual(['deux', 'un'])
    expect(await readHere()).toEqual(['deux', 'un'])
  })
})

it('tells nothing that was read on another connection than the one of its door', async () => {
  await warm()
  const cut = scene.database.read(enter(here), db => {
    setTimeout(() => scene.proxy.sever(), 100)
    // Neither is prepared: the second waits for the first, and goes out on the next connection.
    const slow = db.execute(sql`select pg_sleep(${0.4}::float8)`)
    const after = db.execute(sql`select words, ${'ensuite'}::text from note`)
    return Promise.allSettled([slow, after])
  })
  const ended = await cut.catch(() => [])
  expect(ended.map(one => one.status)).not.toContain('fulfilled')
  await expect.poll(() => readHere().catch(() => [])).toEqual(['deux', 'un'])
})

it('the driver sends no batch with a statement that its connection has not prepared', async () => {
  const client = openClient(scene.notes.database.appUrl, () => {})
  const inBatch = (batch: string) =>
    client.unsafe('select $1::int as one', [1] as never[], { prepare: true, simple: false, batch } as object)
  const refused = await Promise.allSettled([inBatch('more'), inBatch('end')])
  expect(refused.map(one => (one as PromiseRejectedResult).reason?.code)).toEqual([
    'NOT_PREPARED',
    'NOT_PREPARED',
  ])
  expect(await client.unsafe('select $1::int as one', [1] as never[], { prepare: true })).toHaveLength(1)
  const both = await Promise.all([inBatch('more'), inBatch('more'), inBatch('end')])
  expect(both.map(([row]) => row?.one)).toEqual([1, 1, 1])
  // Nor the rest of a batch of which one is not: the next one ends what was begun, and both are whole.
  const unknown = { batch: 'end', prepare: true, simple: false } as object
  const halves = await Promise.allSettled([
    inBatch('more'),
    client.unsafe('select $1::int as two', [2] as never[], unknown),
    ...[inBatch('more'), inBatch('end')],
  ])
  expect(halves.map(one => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  await client.end()
})
