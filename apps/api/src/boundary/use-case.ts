import type { Language } from '@reliance/core/shared/messages.ts'
import type { Access, Actor, Permission } from '@reliance/core/shared/permission.ts'
import type { ReadDb, Tx } from '@reliance/db/connection/database.ts'
import type { Entered, Scope } from '@reliance/db/shared/doors.ts'
import type { Notice } from '../mail/notice.ts'
import type { Services } from './context.ts'
import { RuleError } from './rule-error.ts'

/** A policy's answer, from core: with the mandate used, or where a place in the space is enough without. */
export type Verdict = Access | Permission<string>

/** Refuses with the policy's code; otherwise the mandate to store with the act, if one was needed. */
export const allow = (verdict: Verdict): string | undefined => {
  if (!verdict.allowed) throw new RuleError('forbidden', { code: verdict.code })
  return 'mandateId' in verdict ? verdict.mandateId : undefined
}

/** Who acts, as the policies of core read it. */
export const actorOf = (entered: Entered): Actor => ({
  personId: entered.personId ?? '',
  rank: entered.rank,
  mandates: entered.mandates,
})

/** `entered` arrives with the first rows: a read that needs it waits for nothing else. */
export type QueryContext = {
  db: ReadDb
  scope: Scope
  entered: Promise<Entered>
  services: Services
  /** The reader's language: for what the system wrote, never for what people did. */
  lang: Language
}

export type QueryUseCase<I, O> = {
  may: (actor: Actor, now: Date, input: I) => Verdict
  run: (ctx: QueryContext, input: I) => Promise<O>
}

/** Declares a read inside a space; the boundary asks `may` before anything is answered. */
export const query = <I, O>(useCase: QueryUseCase<I, O>): QueryUseCase<I, O> => useCase

export type Effect = {
  kind: string
  payload: Record<string, unknown>
  targetSpaceId?: string
  runAfterMs?: number
}

/** A mail that follows from an act: to those who hold a power in the space, or to one of its people. */
export type Notify = (notice: Notice, targetSpaceId?: string) => void

export type MutationContext = {
  db: Tx
  scope: Scope
  actor: Actor
  entered: Entered
  /** The space's own time. */
  now: Date
  /** The mandate that `may` named; acts are stored under it. */
  mandateId: string | undefined
  /** What happens after the commit; written with it. */
  emit: (effect: Effect) => void
  notify: Notify
  /** A write of one statement of which nothing needs the answer: it travels with the commit. */
  lastly: (write: () => Promise<unknown>) => void
  /** Records what is done, by whom, under which mandate. */
  act: (
    kind: string,
    subjectId?: string,
    details?: { wording?: string; mandateId?: string; mandateSpaceId?: string },
  ) => void
  newId: () => string
  services: Services
}

/** What every mutation in a space is given beside its own input: where, and the name of this one request. */
export type InSpace = { spaceId: string; requestId: string }

export type SpaceMutation<I, O> = {
  /** Also done in a closed space, which it enters by a door of its own (decision 20). */
  inClosed?: true
  /** Refuses at the door, before anything is written: a founding whose address is somebody's has entered no space. */
  atDoor?: (entered: Entered) => void
  /** What of the input is kept as a hash, to know the same request again; all of it where this is not said. */
  knownBy?: (input: I) => unknown
  may: (actor: Actor, now: Date, input: I) => Verdict
  run: (ctx: MutationContext, input: I) => Promise<O>
}

/** Declares a write inside a space; `run` never commits, never reads a clock, and sees no other space. */
export const mutation = <I, O>(useCase: SpaceMutation<I, O>): SpaceMutation<I, O> => useCase
