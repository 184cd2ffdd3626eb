import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context } from 'hono'
import { answerCalls } from './answer-calls.ts'
import type { RequestContext, Services } from './boundary/context.ts'
import { type App, clientIp } from './client-ip.ts'
import { describeError } from './describe-error.ts'
import type { Env } from './env.ts'
import { writeSecurity } from './log-security.ts'
import { protectionRecord } from './protection.ts'
import { spokenLanguage } from './spoken-language.ts'
import { isTrustedOrigin } from './trusted-origin.ts'

/** Answers longer than this are compressed for whoever takes them so, in characters. */
const compressFrom = 4096
const compressed = promisify(gzip)

/** A plain record of headers stays one on its way out; cookies are several lines of one name. */
const withCookies = (record: Record<string, string>, cookies: readonly string[]): Headers => {
  const headers = new Headers(record)
  for (const line of cookies) headers.append('set-cookie', line)
  return headers
}

/**
 * The route of the API: most of what the application is asked, so it is written with what costs least (decision 21).
 * Every answer carries the headers of the application's pages, refusals too.
 */
export const callRoute = (services: Services, env: Env) => {
  const protecting = protectionRecord(env, 'pages')
  const trusted = new URL(env.BASE_URL).origin

  const write = async (
    c: Context<App>,
    { status, text }: { status: number; text: string },
    cookies: readonly string[] = [],
  ): Promise<Response> => {
    const record = {
      ...(await protecting),
      'content-type': 'application/json',
      'cache-control': 'no-store',
      ...(text.length > compressFrom && { vary: 'accept-encoding' }),
    }
    const squeezed = text.length > compressFrom && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
    const more = squeezed ? { ...record, 'content-encoding': 'gzip' } : record
    return new Response(squeezed ? await compressed(text) : text, {
      status,
      headers: cookies.length > 0 ? withCookies(more, cookies) : more,
    })
  }
  const refuse = (c: Context<App>, status: number, code: string) =>
    write(c, { status, text: JSON.stringify({ error: `shared.${code}` }) })

  return async (c: Context<App>): Promise<Response> => {
    const { req } = c
    const cookies: string[] = []
    const cookieHeader = req.header('cookie') ?? null
    const ctx: RequestContext = {
      ...services,
      sessionToken: services.sessions.read(cookieHeader),
      cookieHeader,
      clientIp: clientIp(c, env),
      setCookie: line => cookies.push(line),
      lang: spokenLanguage(c),
    }
    if (!isTrustedOrigin(req.raw.headers, trusted)) {
      writeSecurity(ctx, req.path, 'shared.foreign_origin')
      return refuse(c, 403, 'foreign_origin')
    }
    // Node holds a body to the length it names; the client's links always name it.
    const length = req.header('content-length')
    if (length === undefined) return refuse(c, 411, 'length_required')
    const answering = answerCalls(ctx, {
      path: req.path.slice('/trpc/'.length),
      isBatch: req.query('batch') === '1',
      contentType: req.header('content-type'),
      bytes: Number(length),
      body: () => req.text(),
    })
    try {
      return await write(c, await answering, cookies)
    } catch (error) {
      services.log.error({ err: describeError(error) }, 'request failed')
      return refuse(c, 500, 'internal_server_error')
    }
  }
}
