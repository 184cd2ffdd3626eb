import { median } from './measure.ts'
import { openScene } from './scene.ts'

const [settleMs, idleMs, mails] = [5_000, 30_000, 7]
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** P16: what the API and its worker take of a core while nobody asks anything, and how soon a first mail leaves then. */
export const run = async (): Promise<void> => {
  const scene = await openScene(12)
  await pause(settleMs)
  const [cpu, begun] = [process.cpuUsage(), performance.now()]
  await pause(idleMs)
  const spent = process.cpuUsage(cpu)
  const share = (spent.user + spent.system) / 1000 / (performance.now() - begun)
  const waits: number[] = []
  for (let n = 0; n < mails; n++) {
    await pause(2_000)
    const address = `ines${n}@bench.test`
    const asked = performance.now()
    await fetch(`${scene.origin}/trpc/identity.requestLink`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        origin: 'http://localhost:4998',
      },
      body: JSON.stringify({ address, lang: 'fr' }),
    })
    while (!scene.running.mailbox?.mails.some(mail => mail.to === address)) await pause(5)
    waits.push(performance.now() - asked)
  }
  console.log(
    '\nP16  idle, API and worker in one process\n  goal: at most 0.5 % of a core; first mail within 2 s',
  )
  console.log(
    `  ${(share * 100).toFixed(2)} % of a core over ${idleMs / 1000} s; a mail after ${Math.round(median(waits))} ms (${waits.map(Math.round).join(', ')})`,
  )
  await scene.close()
}
