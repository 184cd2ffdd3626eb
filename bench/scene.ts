import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { enterAs } from '@reliance/api/demo/demo-person.ts'
import { readEnv } from '@reliance/api/env.ts'
import { makeLog } from '@reliance/api/log.ts'
import { start } from '@reliance/api/main.ts'
import { newId } from '@reliance/api/new-id.ts'
import { startEmbedded } from '@reliance/db/server/embedded.ts'
import { migrateDatabase } from '@reliance/db/server/migrate.ts'
import postgres from 'postgres'

/** An application of its own, with one coalition of `size` organisations and one person inside. */
export const openScene = async (size: number) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'reliance-bench-'))
  const server = await startEmbedded(folder, ['max_connections=200'])
  await migrateDatabase(server.url('owner'))
  const read = readEnv({
    DATABASE_URL: server.url('app'),
    DATABASE_WORKER_URL: server.url('worker'),
    SECRET: server.signing,
    BASE_URL: 'http://localhost:4998',
    PORT: '0',
    // One client asks all that is measured.
    CALLS_PER_MINUTE: '999999999',
    LOG_LEVEL: 'silent',
    SHOW_OUTBOX: 'yes',
  })
  if ('mistakes' in read) throw new Error(read.mistakes.join('\n'))
  const running = await start(read.env, makeLog('silent'))
  const { api, personId, sessionToken } = await enterAs(running.services, 'Inès', 'ines@bench.test')
  const names = { lang: 'fr', legalForm: 'association_1901', sector: 'other', communeCode: null } as const
  const home = await api.organisations.found({
    requestId: newId(),
    name: 'Institut',
    slug: 'institut',
    ...names,
  })
  const { spaceId } = await api.coalitions.found({
    requestId: newId(),
    organisationId: home.spaceId,
    name: 'Archipel',
    slug: 'archipel',
    purpose: '',
    charter: 'Texte',
    displayName: 'Coordination',
    lang: 'fr',
  })
  const admin = postgres(server.superuserUrl('reliance'), { max: 1, onnotice: () => {} })
  await admin`
    insert into member_organisation (space_id, organisation_id, display_name, status, status_at)
    select ${spaceId}, gen_random_uuid(), 'Organisation ' || n, 'listed', now() from generate_series(2, ${size}) n`
  await admin`analyze`
  return {
    running,
    server,
    admin,
    api,
    personId,
    sessionToken,
    organisationId: home.spaceId,
    coalitionId: spaceId,
    origin: `http://127.0.0.1:${running.port}`,
    async close() {
      await admin.end()
      await running.stop()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
export type Scene = Awaited<ReturnType<typeof openScene>>
