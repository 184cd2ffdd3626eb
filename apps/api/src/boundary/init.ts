import type { Refusal } from '@reliance/core/shared/result.ts'
import { initTRPC } from '@trpc/server'
import type { RequestContext } from './context.ts'
import { issuesOf } from './field-issues.ts'
import { RuleError } from './rule-error.ts'

/** What is known of a procedure before what it is sent is read: how many bytes it takes, where that is not usual. */
type ProcedureMeta = { maxBytes: number }

/**
 * What the browser learns of an error: the refused rule or the wrong fields, and nothing of the server
 * (no stack, no path, no query text).
 */
export const t = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({
    errorFormatter({ shape, error }) {
      const refusal: Refusal | null = error instanceof RuleError ? error.refusal : null
      const issues = error.code === 'BAD_REQUEST' ? issuesOf(error.cause) : []
      return {
        code: shape.code,
        message:
          refusal?.code ?? (issues.length > 0 ? 'shared.wrong_input' : `shared.${error.code.toLowerCase()}`),
        data: { code: error.code, httpStatus: shape.data.httpStatus, refusal, issues },
      }
    },
    isDev: false,
  })
