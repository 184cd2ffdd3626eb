import { needRecentProof } from '@reliance/core/identity/recent-proof.ts'
import { uuidInput } from '@reliance/core/shared/id.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { findSession } from '@reliance/db/identity/directory.ts'
import { closedDoor, type Entered, type SpaceKind, sessionDoor } from '@reliance/db/shared/doors.ts'
import * as z from 'zod/mini'
import { sha256 } from '../identity/tokens.ts'
import { answerMutation, answerOfGone } from './answer-mutation.ts'
import type { RequestContext } from './context.ts'
import { t } from './init.ts'
import { needSession } from './need-session.ts'
import { openBytes } from './request-size.ts'
import { notFound, RuleError, unwrap } from './rule-error.ts'
import { actorOf, allow, type InSpace, type QueryUseCase, type SpaceMutation } from './use-case.ts'

export const router = t.router

/** For everybody, with or without a session. */
export const open = t.procedure.meta({ maxBytes: openBytes })

/** What the doors of spaces look at: they say themselves whether the session is over. */
export const sessionHashOf = (ctx: RequestContext): string => {
  if (!ctx.sessionToken) throw new RuleError('unauthorized', { code: 'shared.session_missing' })
  return sha256(ctx.sessionToken)
}

/** For a person with a session, in no space. */
export const signedIn = t.procedure.use(async ({ ctx, next }) => {
  const { personId, sessionToken } = await needSession(ctx)
  return next({ ctx: { ...ctx, sessionHash: sha256(sessionToken), personId } })
})

/** For a person whose session is proof that it is them: what opens their account, moves it or ends it (V7.5.1). */
export const provenNow = signedIn.use(async ({ ctx, next }) => {
  const session = await findSession(ctx.database, ctx.sessionHash)
  if (!session) throw new RuleError('unauthorized', { code: 'shared.session_over' })
  unwrap(needRecentProof(new Date(session.created_at), new Date(session.now)), 'forbidden')
  return next()
})

/** Every mutation names itself: the same request has one effect, whatever the network does. */
export const requestInput = { requestId: uuidInput }
const spaceRequestInput = z.object({ spaceId: uuidInput, ...requestInput })

/** A read inside one space. */
export const spaceQuery = t.procedure.input(z.object({ spaceId: uuidInput }))
/** A write inside one space. */
export const spaceMutation = t.procedure.input(spaceRequestInput)
/** A write in a space whose door is not that of its members: an invitation, a request to join. */
export const signedInSpaceMutation = signedIn.input(spaceRequestInput)

type Resolver<I, O> = (options: { ctx: RequestContext; input: I }) => Promise<O>

/** A space of another kind is no space of this context: the same answer as for none. */
const needKind = (entered: Entered, kind: SpaceKind | null): void => {
  if (kind !== null && entered.kind !== kind) throw notFound()
}

/** Opens the door, runs the read beside it in the same round trip, and answers if the policy allows. */
export const readingIn =
  (kind: SpaceKind | null) =>
  <I extends { spaceId: string }, O>(useCase: QueryUseCase<I, O>): Resolver<I, O> =>
  async ({ ctx, input }) => {
    const door = sessionDoor(sessionHashOf(ctx), input.spaceId)
    const answer = await readIn(ctx.database)(door, (inside, entered) =>
      useCase.run({ ...inside, entered, services: ctx, lang: ctx.lang }, input),
    )
    if (!answer) return refuseEntry(ctx)
    needKind(answer.entered, kind)
    allow(useCase.may(actorOf(answer.entered), answer.entered.now, input))
    return answer.value
  }

/** Opens the door and answers a mutation by its contract (architecture, "The mutation contract"). */
export const writingIn =
  (kind: SpaceKind | null) =>
  <I extends InSpace, O>(useCase: SpaceMutation<I, O>): Resolver<I, O> =>
  async ({ ctx, input }) => {
    const inKind: SpaceMutation<I, O> = {
      ...useCase,
      run: (inside, given) => {
        needKind(inside.entered, kind)
        return useCase.run(inside, given)
      },
    }
    const sessionHash = sessionHashOf(ctx)
    const door = (useCase.inClosed ? closedDoor : sessionDoor)(sessionHash, input.spaceId)
    const answer =
      (await answerMutation(ctx, door, inKind, input)) ??
      (await answerOfGone(ctx, sessionHash, useCase, input))
    if (!answer) return refuseEntry(ctx)
    ctx.touched(input.spaceId)
    return answer.value
  }

/** In spaces of every kind: mandates, files. */
export const reading = readingIn(null)
export const writing = writingIn(null)

/** A door stays shut for a session that is over and for a space that is not this person's: told apart here. */
export const refuseEntry = async (ctx: RequestContext): Promise<never> => {
  const session = await ctx.sessions.validate(ctx.sessionToken ?? '')
  throw session ? notFound() : new RuleError('unauthorized', { code: 'shared.session_over' })
}
