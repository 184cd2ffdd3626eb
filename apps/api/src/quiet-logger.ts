import { Logger as QueueLogger } from 'graphile-worker'
import type { Logger } from 'pino'

/** The queue's messages in our log: failures are warnings, the rest is detail; payloads hold ids only. */
export const quietLogger = (log: Logger): QueueLogger =>
  new QueueLogger(() => (level, message) => {
    if (level === 'error') log.warn({ queue: message }, 'a job failed')
    else log.debug({ queue: message }, 'queue')
  })
