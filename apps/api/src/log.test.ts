import { expect, it } from 'vitest'
import { describeError } from './describe-error.ts'
import { makeLog } from './log.ts'

const logged = (write: (log: ReturnType<typeof makeLog>) => void): string => {
  const lines: string[] = []
  write(makeLog('debug', { write: line => lines.push(line) }))
  return lines.join('')
}

it('an event is one line of JSON with its instant, whatever it holds', () => {
  const before = Date.now()
  const text = logged(log => log.warn({ path: 'a\n{"level":60}\u2028' }, 'x\r\n{"msg":"forged"}'))
  expect(text.split(/\r?\n/).filter(Boolean)).toHaveLength(1)
  const event = JSON.parse(text) as Record<string, unknown>
  expect(event).toMatchObject({ level: 40, msg: 'x\r\n{"msg":"forged"}' })
  expect(event.time).toSatisfy((time: number) => time >= before && time <= Date.now())
})

it('what opens something is cut out, and an error says neither its message nor its values', () => {
  const secret = 'canarijaune'
  const text = logged(log => {
    for (const name of ['cookie', 'token', 'password', 'authorization', 'restrictedKey', 'webhookSecret'])
      log.error({ [name]: secret, headers: { [name]: secret } })
    log.error({ err: describeError(new Error(`${secret}\n${secret}`, { cause: new Error(secret) })) })
    log.error({ err: describeError(secret) })
  })
  expect(text).toContain('"stack"')
  expect(text).not.toContain(secret)
})
