import { isUnavailable } from '@reliance/db/connection/unavailable.ts'
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape, TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { RequestContext } from './boundary/context.ts'
import { needRoom, openBytes, sessionBytes } from './boundary/request-size.ts'
import { RuleError } from './boundary/rule-error.ts'
import { describeError } from './describe-error.ts'
import { logSecurity, writeSecurity } from './log-security.ts'
import { appRouter } from './router.ts'

/** Calls in one HTTP request at most. */
const maxBatchSize = 20

type Known = { type: 'query' | 'mutation'; meta?: { maxBytes: number } }
/** The type of a router says a tree; here it is the flat list of its procedures by their whole names. */
const procedures = appRouter._def.procedures as unknown as Readonly<Record<string, { _def: Known }>>
/** A name of a prototype is no procedure. */
const procedureOf = (name: string): Known | undefined =>
  Object.hasOwn(procedures, name) ? procedures[name]?._def : undefined
const config = appRouter._def._config

/** What one HTTP request asks, as the client's links write it. */
export type Asked = {
  /** Names of procedures, joined by commas in a batch: what follows `/trpc/`, as it was sent. */
  path: string
  isBatch: boolean
  contentType: string | undefined
  /** Length of the body as the request names it. */
  bytes: number
  /** @throws where the connection ends first. */
  body: () => Promise<string>
}
export type Answer = { status: number; text: string }

/** A name that cannot be read is no procedure's. */
const namesOf = ({ path, isBatch }: Asked): string[] => {
  try {
    const names = decodeURIComponent(path)
    return isBatch ? names.split(',') : [names]
  } catch {
    return ['']
  }
}

const wrong = (code: 'BAD_REQUEST' | 'UNSUPPORTED_MEDIA_TYPE') => new TRPCError({ code, message: code })

/** One point a call, and one for each 64 kB that would be read. */
const countCalls = async (ctx: RequestContext, asked: Asked, calls: number): Promise<void> => {
  const counted = await ctx.calls(ctx.clientIp, calls + Math.floor(asked.bytes / openBytes))
  if (counted === 'counted') return
  if (counted === 'refused_first') writeSecurity(ctx, asked.path, 'shared.too_many')
  throw new RuleError('too_many', { code: 'shared.too_many', params: { minutes: 1 } })
}

/**
 * The input of each call. In a batch they stand under their numbers; one that is absent is undefined. Whatever can be
 * refused without the body is refused before any of it is read.
 */
const readInputs = async (ctx: RequestContext, asked: Asked, names: string[]): Promise<unknown[]> => {
  const count = names.length
  await countCalls(ctx, asked, count)
  if (count > maxBatchSize) throw wrong('BAD_REQUEST')
  const known = names.flatMap(name => procedureOf(name) ?? [])
  if (known.length === 0) return []
  if (!asked.contentType?.startsWith('application/json')) throw wrong('UNSUPPORTED_MEDIA_TYPE')
  await needRoom(ctx, asked.bytes, Math.max(...known.map(one => one.meta?.maxBytes ?? sessionBytes)))
  const text = await asked.body().catch(() => {
    throw wrong('BAD_REQUEST')
  })
  let body: unknown
  try {
    body = text === '' ? undefined : JSON.parse(text)
  } catch {
    throw wrong('BAD_REQUEST')
  }
  if (!asked.isBatch) return [body]
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw wrong('BAD_REQUEST')
  const inputs = new Map(Object.entries(body))
  return Array.from({ length: count }, (_, index) => inputs.get(String(index)))
}

/** Told apart where the database is what failed: the same request may be made again later. */
const failureOf = (ctx: RequestContext, path: string, cause: unknown): TRPCError => {
  const error = getTRPCErrorFromUnknown(cause)
  if (isUnavailable(error.cause)) {
    ctx.log.warn({ path, cause: (error.cause as Error).name }, 'the database is not available')
    return new RuleError('unavailable', { code: 'shared.unreachable' })
  }
  if (error.code === 'INTERNAL_SERVER_ERROR')
    ctx.log.error({ path, err: describeError(error.cause ?? error) }, 'procedure failed')
  return error
}

type Outcome = { data: unknown; error?: never } | { error: TRPCError }

const call = async (
  ctx: RequestContext,
  path: string,
  input: unknown,
  batchIndex: number,
): Promise<Outcome> => {
  const begun = performance.now()
  let outcome: Outcome
  const type = procedureOf(path)?.type
  if (!type) return { error: new TRPCError({ code: 'NOT_FOUND', message: 'no such procedure' }) }
  try {
    const getRawInput = async () => input
    const asked = { router: appRouter, path, getRawInput, ctx, type, batchIndex, signal: undefined }
    outcome = { data: await callTRPCProcedure(asked) }
  } catch (cause) {
    outcome = { error: failureOf(ctx, path, cause) }
  }
  ctx.measure.procedure(path, performance.now() - begun, outcome.error)
  logSecurity(ctx, path, outcome.error)
  return outcome
}

/** The status of calls that end differently is that of none of them. */
const statusOf = (outcomes: readonly Outcome[]): number => {
  const [first, ...others] = outcomes.map(({ error }) => (error ? getHTTPStatusCodeFromError(error) : 200))
  return first === undefined || others.some(status => status !== first) ? 207 : first
}

/**
 * Answers the calls of one request: what tRPC's own fetch adapter does for calls without streams, without building
 * the web's objects for each (decision 21). The procedures, their errors and the shape of answers are tRPC's.
 */
export const answerCalls = async (ctx: RequestContext, asked: Asked): Promise<Answer> => {
  const paths = namesOf(asked)
  const write = ({ error, ...done }: Outcome, path = '') =>
    error
      ? { error: getTRPCErrorShape({ config, ctx, error, path, input: undefined, type: 'unknown' }) }
      : { result: done }
  let inputs: unknown[]
  try {
    inputs = await readInputs(ctx, asked, paths)
  } catch (cause) {
    // A request that cannot be read is answered once, whatever it asks.
    const unread = { error: failureOf(ctx, asked.path, cause) }
    return { status: statusOf([unread]), text: JSON.stringify(write(unread)) }
  }
  const outcomes = await Promise.all(paths.map((path, index) => call(ctx, path, inputs[index], index)))
  const items = outcomes.map((one, index) => write(one, paths[index]))
  return { status: statusOf(outcomes), text: JSON.stringify(asked.isBatch ? items : items[0]) }
}
