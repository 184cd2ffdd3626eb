import type { Context } from 'hono'
import type { Env } from './env.ts'

/** What Node tells of a request beside what the web's standard does. */
export type App = { Bindings: { incoming?: { socket?: { remoteAddress?: string } } } }

/** Who asks, as the proxy says where there is one, or as the connection does. */
export const clientIp = (c: Context<App>, env: Env): string =>
  (env.TRUST_PROXY === 'yes' && c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()) ||
  c.env.incoming?.socket?.remoteAddress ||
  'unknown'
