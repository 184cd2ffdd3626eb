import { Logger as QueueLogger } from 'graphile-worker'
import type { Logger } from 'pino'
import { describeError } from './describe-error.ts'

/**
 * The queue's messages in our log: failures are warnings, the rest is detail. A message about a failure
 * repeats that of the error, which may hold values: only its first words are kept, and the error described.
 */
export const quietLogger = (log: Logger): QueueLogger =>
  new QueueLogger(() => (level, message, meta) => {
    if (level !== 'error') return log.debug({ level }, 'queue')
    const error = meta?.error ?? meta?.fatalError
    log.warn({ queue: message.split(/['(:]/)[0]?.trim(), err: describeError(error) }, 'the queue failed')
  })
