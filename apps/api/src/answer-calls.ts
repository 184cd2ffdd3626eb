import { isUnavailable } from '@reliance/db/unavailable.ts'
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape, TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { describeError } from './describe-error.ts'
import { logSecurity } from './log-security.ts'
import { appRouter } from './router.ts'
import type { RequestContext } from './trpc/context.ts'
import { RuleError } from './trpc/rule-error.ts'

/** Calls in one HTTP request at most. */
const maxBatchSize = 20

type Kinds = Readonly<Record<string, { _def: { type: 'query' | 'mutation' } }>>
/** The type of a router says a tree; here it is the flat list of its procedures by their whole names. */
const procedures = appRouter._def.procedures as unknown as Kinds
const config = appRouter._def._config

/** What one HTTP request asks, as the client's links write it. */
export type Asked = {
  /** Names of procedures, joined by commas in a batch: what follows `/trpc/`, as it was sent. */
  path: string
  isBatch: boolean
  contentType: string | undefined
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

/** The input of each call. In a batch they stand under their numbers; one that is absent is undefined. */
const readInputs = async (asked: Asked, count: number): Promise<unknown[]> => {
  if (!asked.contentType?.startsWith('application/json')) throw wrong('UNSUPPORTED_MEDIA_TYPE')
  if (count > maxBatchSize) throw wrong('BAD_REQUEST')
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
  // A name of a prototype is no procedure.
  const type = Object.hasOwn(procedures, path) ? procedures[path]?._def.type : undefined
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
    inputs = await readInputs(asked, paths.length)
  } catch (cause) {
    // A request that cannot be read is answered once, whatever it asks.
    const unread = { error: getTRPCErrorFromUnknown(cause) }
    return { status: statusOf([unread]), text: JSON.stringify(write(unread)) }
  }
  const outcomes = await Promise.all(paths.map((path, index) => call(ctx, path, inputs[index], index)))
  const items = outcomes.map((one, index) => write(one, paths[index]))
  return { status: statusOf(outcomes), text: JSON.stringify(asked.isBatch ? items : items[0]) }
}
