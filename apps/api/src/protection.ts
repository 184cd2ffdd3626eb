import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Env } from './env.ts'

const nobody: Record<string, string[]> = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

/** What a browser may load and send, by what is answered. */
const policies: Record<'pages' | 'served' | 'files', Record<string, string[]>> = {
  /** The application: its own scripts, styles and calls. */
  pages: {
    ...nobody,
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    objectSrc: ["'none'"],
    formAction: ["'self'"],
  },
  /** Pages that the server writes whole run no script. */
  served: {
    ...nobody,
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
  },
  /** What people sent is handed over and never shown, by nobody's page. */
  files: { ...nobody, formAction: ["'none'"], sandbox: [] },
}

export type Policy = keyof typeof policies

/** The headers that protect an answer. @param style what the policy calls a style sheet that stands in the page. */
export const protection = (env: Env, policy: Policy, style?: string) =>
  secureHeaders({
    contentSecurityPolicy: {
      ...policies[policy],
      ...(style !== undefined && { styleSrc: ["'self'", style] }),
    },
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: env.BASE_URL.startsWith('https:')
      ? 'max-age=31536000; includeSubDomains'
      : false,
  })

/** The same headers as a plain record, for answers that are many and written without the web's objects. */
export const protectionRecord = async (env: Env, policy: Policy): Promise<Record<string, string>> => {
  const probe = new Hono().use(protection(env, policy)).get('/', c => c.body(null))
  return Object.fromEntries((await probe.request('/')).headers)
}
