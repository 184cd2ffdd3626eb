import { type Logger, pino } from 'pino'

/** The log: one line of JSON an event; whatever could carry a secret is cut out before it is written. */
export const makeLog = (level: string, destination?: { write(line: string): void }): Logger => {
  const secret = ['cookie', 'token', 'password', 'authorization', 'restrictedKey', 'webhookSecret']
  const options = {
    level,
    base: null,
    redact: { paths: [...secret, ...secret.map(name => `*.${name}`)], censor: '…' },
  }
  return destination ? pino(options, destination) : pino(options)
}
