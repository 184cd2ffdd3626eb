import { existsSync } from 'node:fs'
import path from 'node:path'
import { seedDemo } from '@reliance/api/demo/seed-demo.ts'
import { readEnv } from '@reliance/api/env.ts'
import { makeLog } from '@reliance/api/log.ts'
import { type Running, start } from '@reliance/api/main.ts'
import { type Embedded, startEmbedded } from '@reliance/db/server/embedded.ts'
import { migrateDatabase } from '@reliance/db/server/migrate.ts'
import { OtherVersion } from '@reliance/db/server/other-version.ts'
import { backupFolder, dataFolder, keyFolder } from './data-folder.ts'
import { root, runCommand } from './steps.ts'

/**
 * `npm start`: builds the web when it changed, starts the embedded PostgreSQL (or uses DATABASE_URL),
 * migrates, loads the demo coalition once, and serves everything on one port.
 */
const say = (text: string): void => console.log(text)

const build = async (): Promise<void> => {
  const { ok, output } = await runCommand('turbo', ['run', 'build', '--output-logs=errors-only'])
  if (ok || existsSync(path.join(root, 'apps/web/dist/index.html'))) return
  throw new Error(`The web could not be built:\n${output}`)
}

const databaseUrls = (embedded: Embedded | null): Record<string, string | undefined> =>
  embedded
    ? {
        DATABASE_URL: embedded.url('app'),
        DATABASE_WORKER_URL: embedded.url('worker'),
        DATABASE_OWNER_URL: embedded.url('owner'),
        SECRET: embedded.signing,
      }
    : {}

const main = async (): Promise<void> => {
  const [embedded] = await Promise.all([
    process.env.DATABASE_URL ? null : dataFolder().then(folder => startEmbedded(folder)),
    // In daily work vite serves the web, and a build would wake the watcher.
    process.argv.includes('--no-build') ? null : build(),
  ])
  const port = process.env.PORT ?? '3000'
  const values = {
    BASE_URL: `http://localhost:${port}`,
    SHOW_OUTBOX: process.env.SMTP_URL ? 'no' : 'yes',
    LOG_LEVEL: 'warn',
    // A free one: whoever tries an answer by mail reads it below.
    REPLY_PORT: '0',
    ...(embedded && {
      ERASURES_FILE: path.join(await backupFolder(), 'erasures.jsonl'),
      KEY_DIR: await keyFolder(),
    }),
    ...process.env,
    ...databaseUrls(embedded),
  }
  const read = readEnv(values)
  const ownerUrl = values.DATABASE_OWNER_URL
  const mistakes = 'mistakes' in read ? read.mistakes : []
  if (!ownerUrl) mistakes.push('DATABASE_OWNER_URL is missing')
  if ('mistakes' in read || !ownerUrl) {
    for (const mistake of mistakes) say(`configuration: ${mistake}`)
    await embedded?.stop()
    process.exit(1)
  }
  await migrateDatabase(ownerUrl).catch(async error => {
    await embedded?.stop()
    if (!(error instanceof OtherVersion)) throw error
    say(error.message)
    process.exit(1)
  })
  const running = await start(read.env, makeLog(read.env.LOG_LEVEL))
  stopOnSignal(running, embedded)
  const people = embedded ? await seedDemo(running.services) : []
  say(`\nReliance: ${read.env.BASE_URL}`)
  if (running.mailbox) say(`Courriels envoyés / mails sent: ${read.env.BASE_URL}/outbox`)
  if (running.replyPort !== null)
    say(`Réponses par courriel / answers by mail: smtp://${read.env.HOST}:${running.replyPort}`)
  if (people.length > 0) say('\nLa coalition de démonstration, liens pour entrer (une fois, 7 jours) :')
  for (const person of people) say(`  ${person.name}, ${person.role}\n    ${read.env.BASE_URL}${person.link}`)
  say('\nCtrl-C arrête tout / stops everything.')
}

const stopOnSignal = (running: Running, embedded: Embedded | null): void => {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await running.stop()
    await embedded?.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}

await main()
