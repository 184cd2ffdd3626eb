import type { ReadDb } from '@reliance/db/connection/database.ts'
import { readIn, writeIn } from '@reliance/db/connection/space-transactions.ts'
import { recordActs } from '@reliance/db/shared/acts.ts'
import { type Door, type Entered, type Scope, traceDoor } from '@reliance/db/shared/doors.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import { answerRequest, findRequest, takeRequest } from '@reliance/db/shared/requests.ts'
import { sha256 } from '../identity/tokens.ts'
import { isSpaceClosed, spaceClosed } from './closed-space.ts'
import { collecting } from './collecting.ts'
import type { Services } from './context.ts'
import { notFound, RuleError } from './rule-error.ts'
import { actorOf, allow, type InSpace, type MutationContext, type SpaceMutation } from './use-case.ts'

const sorted = (_key: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** The same content gives the same hash, whatever the order of its keys. */
const hashOf = (input: unknown): string => sha256(JSON.stringify(input, sorted))

/** What is kept of an input, so that the same request is known again. */
const inputHashOf = <I>({ knownBy }: Pick<SpaceMutation<I, unknown>, 'knownBy'>, input: I): string =>
  hashOf(knownBy ? knownBy(input) : input)

/** What a request was answered, undefined where it was not; other content or somebody else under its id is an error. */
const answered = async <O>(
  db: ReadDb,
  scope: Scope,
  asked: { id: string; personId: string; inputHash: string },
): Promise<{ value: O } | undefined> => {
  const known = await findRequest(db, scope, asked.id)
  if (!known) return undefined
  if (known.personId !== asked.personId || known.inputHash !== asked.inputHash)
    throw new RuleError('conflict', { code: 'shared.request_reused' })
  return { value: known.result as O }
}

/**
 * The answer to a request that shut the door behind itself, as leaving does: its copies come too late to enter.
 * @returns undefined where this person made no such request.
 */
export const answerOfGone = async <I extends InSpace, O>(
  services: Services,
  sessionHash: string,
  useCase: SpaceMutation<I, O>,
  input: I,
): Promise<{ value: O } | undefined> => {
  const read = await readIn(services.database)(
    traceDoor(sessionHash, input.spaceId),
    async ({ db, scope }, entering) => {
      const personId = (await entering).personId ?? ''
      return answered<O>(db, scope, { id: input.requestId, personId, inputHash: inputHashOf(useCase, input) })
    },
  )
  return read?.value
}

/**
 * One mutation by its contract: enter; a closed space takes nothing in; take the request, whose copies wait here and
 * answer what it answered, other content under its id is an error; decide and save; acts, answer and events last, in
 * one message with the commit. @returns undefined when the door did not open.
 */
export const answerMutation = async <I extends Pick<InSpace, 'requestId'>, O>(
  services: Services,
  door: Door,
  useCase: SpaceMutation<I, O>,
  input: I,
): Promise<{ value: O } | undefined> => {
  const inputHash = inputHashOf(useCase, input)
  return writeIn(services.database)(door, async ({ db, scope, lastly }, entered) => {
    useCase.atDoor?.(entered)
    const asked = { id: input.requestId, personId: entered.personId ?? '', inputHash }
    if (!useCase.inClosed && (await isSpaceClosed(entered, db, scope))) {
      const before = await answered<O>(db, scope, asked)
      if (!before) throw spaceClosed()
      return before
    }
    if (!(await takeRequest(db, scope, asked))) return answered<O>(db, scope, asked)
    const { ctx, acts, outbox } = contextOf(services, entered, { db, scope, lastly })
    ctx.mandateId = allow(useCase.may(ctx.actor, entered.now, input))
    const value = await useCase.run(ctx, input)
    lastly(() => recordActs(db, scope, acts))
    lastly(() => answerRequest(db, scope, asked.id, value ?? null))
    lastly(() => writeOutbox(db, scope, outbox))
    return { value }
  })
}

/** The same by a door of its own, as acts of two spaces come: where it stays shut, nothing is there. */
export const answerThrough = async <I extends Pick<InSpace, 'requestId'>, O>(
  services: Services,
  door: Door,
  useCase: SpaceMutation<I, O>,
  input: I,
): Promise<O> => {
  const answer = await answerMutation(services, door, useCase, input)
  if (!answer) throw notFound()
  return answer.value
}

/** What a use case is given; an act names the mandate under which it was done, and where that one lives. */
const contextOf = (
  services: Services,
  entered: Entered,
  inside: Pick<MutationContext, 'db' | 'scope' | 'lastly'>,
) => {
  const personId = entered.personId ?? ''
  const { ctx: plain, acts, outbox } = collecting({ ...inside, now: entered.now, personId })
  const ctx: MutationContext = {
    ...plain,
    lastly: inside.lastly,
    actor: actorOf(entered),
    entered,
    mandateId: undefined,
    services,
    act: (kind, subjectId, details = {}) => {
      const mandateId = details.mandateId ?? ctx.mandateId
      const held = entered.mandates.find(mandate => mandate.mandateId === mandateId)
      const mandateSpaceId = details.mandateSpaceId ?? held?.spaceId
      plain.act(kind, subjectId, {
        ...details,
        ...(mandateId !== undefined && { mandateId }),
        ...(mandateSpaceId !== undefined && { mandateSpaceId }),
      })
    },
  }
  return { ctx, acts, outbox }
}
