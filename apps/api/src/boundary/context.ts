import type { Language } from '@reliance/core/shared/messages.ts'
import type { Database } from '@reliance/db/connection/database.ts'
import type { Logger } from 'pino'
import type { CallLimit } from '../call-limit.ts'
import type { KnownDevices } from '../identity/known-devices.ts'
import type { RateLimits } from '../identity/rate-limits.ts'
import type { Sessions } from '../identity/sessions.ts'
import type { Measure } from '../operations/metrics.ts'

/** What the process holds for its whole life. */
export type Services = {
  database: Database
  sessions: Sessions
  devices: KnownDevices
  limits: RateLimits
  calls: CallLimit
  secret: string
  /** Where people reach the application. */
  baseUrl: string
  /** Where the private keys of secret ballots are, outside the database and its backups; none: no secret ballot. */
  keyFolder: string | undefined
  /** The clock of the demo runs beside real time by this much; zero everywhere else. */
  clockOffsetMs: number
  /** Said after each write of this process in a space, for whoever looks on there. */
  touched: (spaceId: string) => void
  log: Logger
  measure: Measure
  /** Payments by card: where the provider's API is, whether its test keys are taken, and what seals secrets, the newest first. */
  provider: { url: string | undefined; takesTestKeys: boolean; sealingSecrets: readonly string[] }
}

/** What one HTTP request brings. */
export type RequestContext = Services & {
  sessionToken: string | null
  /** As it came: what the browser is known for is read where it is asked. */
  cookieHeader: string | null
  clientIp: string
  setCookie(line: string): void
  /** In which language what the system wrote is read. */
  lang: Language
}
