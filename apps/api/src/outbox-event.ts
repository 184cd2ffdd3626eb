import type { Services } from './boundary/context.ts'
import type { Env } from './env.ts'
import type { Transport } from './mail/transport.ts'

/** A row of the outbox on its way: ids only, the handler reads the rest where it stands. */
export type OutboxEvent = { spaceId: string; eventId: string; kind: string; targetSpaceId: string | null }

/** What a handler may use. */
export type Handling = { services: Services; env: Env; transport: Transport }

export type Handler = (handling: Handling, event: OutboxEvent) => Promise<void>
