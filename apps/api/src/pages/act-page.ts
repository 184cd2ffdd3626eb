import type { ActKind } from '@reliance/core/identity/act-link.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Door, Entered, Scope } from '@reliance/db/shared/doors.ts'
import type * as z from 'zod/mini'
import type { Services } from '../boundary/context.ts'
import { issuesOf } from '../boundary/field-issues.ts'
import { RuleError } from '../boundary/rule-error.ts'
import type { MutationContext, SpaceMutation } from '../boundary/use-case.ts'
import type { Html } from './drawing.ts'
import type { Form } from './form-parts.ts'

/** A link for one act, as its row says; its id is the request's too, so that the act is done once. */
export type ActLink = {
  id: string
  tokenHash: string
  kind: ActKind
  spaceId: string
  subjectId: string
  organisationId: string
  address: string
}

export type ActScene = {
  db: ReadDb
  scope: Scope
  entered: Entered
  link: ActLink
  form: Form
}

export type Shown = {
  title: string
  lead?: string
  emblem?: Html
  main: Html
  /** What is said before and after it, where it is not one answer by one button. */
  nothingYet?: string
  once?: string
}
/** Whose browser becomes theirs by the act, and where it goes on. */
export type ComesIn = { cookies: readonly string[]; path: string }
/** What was done, in words, and where it can be followed. */
export type Done = { title: string; text: string; link?: { href: string; words: string }; comesIn?: ComesIn }
/** What the browser that answers is known by. */
export type ActClient = { cookieHeader: string | null; clientIp: string }

/**
 * The page of one act. `show` reads what the act is about, in full, and throws the rule that forbids it by now;
 * `act` does it through the use case that the application's pages call, with the rights of this moment.
 */
export type ActPage = {
  show: (scene: ActScene) => Promise<Shown>
  act: (doing: {
    services: Services
    door: Door
    link: ActLink
    form: Form
    client: ActClient
  }) => Promise<Done>
}

/** What a form sent, by the schema of the use case; refuses with the first field that is wrong. */
export const formInput = <Schema extends z.ZodMiniType>(schema: Schema, given: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = issuesOf(parsed.error)
  const { path: field = '', code = 'shared.wrong_input', ...params } = issue ?? {}
  throw new RuleError('bad_request', { code, field, params })
}

/** What a form of a few answers says. */
export const answerOf = <Answer extends string>({ fields }: Form, answers: readonly Answer[]): Answer => {
  const found = answers.find(one => one === fields.get('answer'))
  if (found === undefined)
    throw new RuleError('bad_request', { code: 'shared.invalid_value', field: 'answer' })
  return found
}

/** A use case that also says, as it ends, what the page after it names. */
export const telling = <I, O, T>(
  { may, run, knownBy }: SpaceMutation<I, O>,
  tell: (ctx: MutationContext, input: I) => Promise<T>,
): SpaceMutation<I, { done: O; told: T }> => ({
  ...(knownBy && { knownBy }),
  may,
  run: async (ctx, input) => ({ done: await run(ctx, input), told: await tell(ctx, input) }),
})
