import type { Refusal, Result } from '@reliance/core/shared/result.ts'
import { TRPCError } from '@trpc/server'

/** How a refused rule travels. */
export type RefusalKind =
  | 'bad_request'
  | 'forbidden'
  | 'conflict'
  | 'not_found'
  | 'too_many'
  | 'too_large'
  | 'unauthorized'
  | 'unavailable'

const transport = {
  bad_request: 'BAD_REQUEST',
  forbidden: 'FORBIDDEN',
  conflict: 'CONFLICT',
  not_found: 'NOT_FOUND',
  too_many: 'TOO_MANY_REQUESTS',
  too_large: 'PAYLOAD_TOO_LARGE',
  unauthorized: 'UNAUTHORIZED',
  unavailable: 'SERVICE_UNAVAILABLE',
} as const

/** A rule that did not hold, on its way to the person: the only error a use case throws. */
export class RuleError extends TRPCError {
  readonly refusal: Refusal
  constructor(kind: RefusalKind, refusal: Refusal) {
    super({ code: transport[kind], message: refusal.code })
    this.refusal = refusal
  }
}

/** For a stranger, another tenant's id and an id that does not exist: the same words. */
export const notFound = (): RuleError => new RuleError('not_found', { code: 'shared.not_found' })

/** The value of a result, or its refusal thrown. */
export const unwrap = <T>(result: Result<T>, kind: RefusalKind = 'bad_request'): T => {
  if (!result.ok) throw new RuleError(kind, result.error)
  return result.value
}
