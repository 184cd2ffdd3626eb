import { createTestDatabase } from '@reliance/db/testing/test-database.ts'
import { afterAll, expect, inject, it } from 'vitest'
import { compare, figures, foundOver, liftLimits, mailsOf, startLoad } from '../testing/fault-scene.ts'
import { apiProcess, killAll } from '../testing/process.ts'
import { startSmtpSink } from '../testing/smtp-sink.ts'

const kills = inject('scale') > 1 ? 250 : 2
const report = (line: string) => process.stdout.write(`${line}\n`)
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

afterAll(killAll)

it(
  `F2: kill −9 of the API × ${kills} and of the worker × ${kills} has one effect for each request`,
  async () => {
    const database = await createTestDatabase()
    const smtp = await startSmtpSink(5)
    const env = { DATABASE_URL: database.appUrl, DATABASE_WORKER_URL: database.workerUrl, SMTP_URL: smtp.url }
    const [api, worker] = [
      await apiProcess({ ...env, RUN: 'api' }),
      await apiProcess({ ...env, RUN: 'worker' }),
    ]
    await Promise.all([api.start(), worker.start()])
    const { client, spaceId } = await foundOver(api.origin, smtp, 'velo-f2')
    await liftLimits(database.superuserUrl)
    const load = startLoad(client, spaceId, 4)
    const backs: number[] = []
    for (let kill = 0; kill < 2 * kills; kill++) {
      const killed = kill % 2 === 0 ? api : worker
      await pause(100 + Math.random() * 300)
      await killed.kill()
      const begun = performance.now()
      await killed.start()
      backs.push(performance.now() - begun)
    }
    await load.stop()
    const mails = await mailsOf(smtp, load, 60_000)
    const found = await compare(database.superuserUrl, spaceId, load)
    for (const one of [api, worker]) one.signal('SIGTERM')
    const codes = await Promise.all([api.ended(), worker.ended()])
    await smtp.stop()
    await database.drop()
    const retried = load.acknowledged.filter(one => one.tries > 1).length
    report(
      `F2: ${kills} + ${kills} kills, ${load.acknowledged.length} acknowledged (${retried} repeated), ${found.lost} lost, ` +
        `${found.doubled} doubled, ${mails.duplicates} mails twice, ${mails.missing} missing; process back: ${figures(backs)}`,
    )
    expect({ ...found, missing: mails.missing, codes }).toEqual({
      lost: 0,
      doubled: 0,
      missing: 0,
      codes: [0, 0],
    })
    expect(mails.duplicates).toBeLessThanOrEqual(kills)
    // Whoever gets a mail twice gets the same one, with the same Message-ID.
    expect(mails.messageIds).toBe(load.acknowledged.length)
  },
  kills * 20_000 + 90_000,
)
