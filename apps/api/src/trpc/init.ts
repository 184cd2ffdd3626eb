import type { Refusal } from '@reliance/core/shared/result.ts'
import { initTRPC } from '@trpc/server'
import type { RequestContext } from './context.ts'
import { RuleError } from './rule-error.ts'

/** One wrong field: where it stands in the input, and the rule as a code. */
export type FieldIssue = { path: string; code: string; maximum?: number; minimum?: number }

type ZodLikeIssue = {
  path: readonly PropertyKey[]
  code: string
  message: string
  maximum?: number
  minimum?: number
}

const fieldIssue = (issue: ZodLikeIssue): FieldIssue => ({
  path: issue.path.map(String).join('.'),
  // A refinement that names one of our rules says it; the others are said by their kind.
  code: /^[a-z]+\.[a-z_]+$/.test(issue.message) ? issue.message : `shared.${issue.code}`,
  ...(typeof issue.maximum === 'number' && { maximum: issue.maximum }),
  ...(typeof issue.minimum === 'number' && { minimum: issue.minimum }),
})

/** What is known of a procedure before what it is sent is read: how many bytes it takes, where that is not usual. */
type ProcedureMeta = { maxBytes: number }

/** What is wrong with an input, field by field. */
export const issuesOf = (cause: unknown): FieldIssue[] =>
  cause instanceof Error && 'issues' in cause && Array.isArray(cause.issues)
    ? (cause.issues as ZodLikeIssue[]).map(fieldIssue)
    : []

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
