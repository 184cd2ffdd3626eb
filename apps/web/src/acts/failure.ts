import { contextOfText } from '@reliance/core/consultations/context-of-text.ts'
import type { Refusal } from '@reliance/core/shared/result.ts'
import { TRPCClientError } from '@trpc/client'
import { isTextFile } from '../text-files.ts'
import { needTexts } from '../texts.ts'

/** Why an act did not happen: what concerns the whole act, and what stands beside a field. */
export type Failure = { general: Refusal | null; fields: Readonly<Record<string, Refusal>> }

/** What did not go well on this side: refused in the words of a rule, without an answer of the server. */
export class RefusedHere extends Error {
  readonly refusal: Refusal
  constructor(code: string) {
    super(code)
    this.refusal = { code }
  }
}

/** What a form still lacks, field by field, before anything is sent. */
export class FieldsRefused extends Error {
  readonly refusals: readonly Refusal[]
  constructor(refusals: readonly Refusal[]) {
    super('fields')
    this.refusals = refusals
  }
}

/** Somebody else saved another version first: the form holds both now, and says so itself. */
export class SavedMeanwhile extends Error {}

type Issue = { path: string; code: string; maximum?: number; minimum?: number }
type Data = { code?: string; refusal?: Refusal | null; issues?: readonly Issue[] }

const refusalOf = ({ code, maximum, minimum }: Issue): Refusal => ({
  code,
  params: { ...(maximum !== undefined && { maximum }), ...(minimum !== undefined && { minimum }) },
})

/** The field of a page that a path of the input is about: `texts` for `texts.3`, `decidedOn` for `meeting.decidedOn`. */
const fieldOf = (path: string, fields: readonly string[]): string | undefined =>
  fields.find(field => field === path) ??
  fields.find(field => path.startsWith(`${field}.`) || path.endsWith(`.${field}`))

/** @param fields the fields that the page shows; what concerns another one is said for the whole. */
export function failureOf(error: unknown, fields: readonly string[]): Failure {
  if (error instanceof RefusedHere) return { general: error.refusal, fields: {} }
  if (error instanceof SavedMeanwhile) return { general: null, fields: {} }
  if (error instanceof FieldsRefused)
    return besideFields(
      error.refusals.map(refusal => ({ path: refusal.field ?? '', refusal })),
      fields,
    )
  const data: Data | null = error instanceof TRPCClientError ? error.data : null
  if (data === null || data === undefined) return { general: { code: 'shared.unreachable' }, fields: {} }
  const told = [
    ...(data.refusal ? [{ path: data.refusal.field ?? '', refusal: data.refusal }] : []),
    ...(data.issues ?? []).map(issue => ({ path: issue.path, refusal: refusalOf(issue) })),
  ]
  return besideFields(told, fields)
}

/** What stands beside a field, the first of each, and the first of what concerns another one. */
function besideFields(
  told: readonly { path: string; refusal: Refusal }[],
  fields: readonly string[],
): Failure {
  const beside = told.flatMap(({ path, refusal }) => {
    const field = fieldOf(path, fields)
    return field === undefined ? [] : [[field, refusal] as const]
  })
  const others = told.filter(({ path }) => fieldOf(path, fields) === undefined)
  const whole = beside.length > 0 ? null : { code: 'shared.internal_server_error' }
  return {
    general: others[0]?.refusal ?? whole,
    fields: Object.fromEntries(beside.toReversed()),
  }
}

/** Fetches the words of the rules that refused; when they cannot come, a general sentence is said instead. */
export async function needWordsFor({ general, fields }: Failure): Promise<void> {
  const refusals = [...Object.values(fields), ...(general ? [general] : [])]
  const files = refusals.map(({ code }) => `${contextOfText(code)}/messages` as const).filter(isTextFile)
  await needTexts(...new Set(files)).catch(() => undefined)
}

/** Whether this is what a stranger, another tenant and a wrong address are all told; an address that is no id is one. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof TRPCClientError && /NOT_F|BAD_R/.test(error.data?.code)

/** Whether a rule keeps what was asked for from this person: asking again is answered the same. */
export const isForbidden = (error: unknown): boolean =>
  error instanceof TRPCClientError && error.data?.code === 'FORBIDDEN'
