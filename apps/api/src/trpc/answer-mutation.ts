import { type Act, recordActs } from '@reliance/db/shared/acts.ts'
import type { Door, Entered } from '@reliance/db/shared/doors.ts'
import { type OutboxRow, writeOutbox } from '@reliance/db/shared/outbox.ts'
import { findRequest, recordRequest } from '@reliance/db/shared/requests.ts'
import { writeIn } from '@reliance/db/space-transactions.ts'
import { sha256 } from '../identity/tokens.ts'
import { newId } from '../new-id.ts'
import { needOpen } from './closed-space.ts'
import type { House } from './context.ts'
import { RuleError } from './rule-error.ts'
import { actorOf, allow, type MutationContext, type SpaceMutation } from './use-case.ts'

const sorted = (_key: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** The same content gives the same hash, whatever the order of its keys. */
const hashOf = (input: unknown): string => sha256(JSON.stringify(input, sorted))

/**
 * One mutation by its contract: enter; the same request answers what it answered, other content under its
 * id is an error; a closed space takes nothing in; decide and save; acts, request and events last; commit.
 * @returns undefined when the door did not open.
 */
export const answerMutation = async <I extends { requestId: string }, O>(
  house: House,
  door: Door,
  useCase: SpaceMutation<I, O>,
  input: I,
): Promise<{ value: O } | undefined> => {
  const inputHash = hashOf(input)
  return writeIn(house.lanes)(door, async ({ db, scope }, entered) => {
    const personId = entered.personId ?? ''
    const known = await findRequest(db, scope, input.requestId)
    if (known) {
      if (known.personId !== personId || known.inputHash !== inputHash)
        throw new RuleError('conflict', { code: 'shared.request_reused' })
      return { value: known.result as O }
    }
    if (!useCase.inClosed) await needOpen(entered, db, scope)
    const { ctx, acts, outbox } = collecting(house, entered, { db, scope })
    ctx.mandateId = allow(useCase.may(ctx.actor, entered.now, input))
    const value = await useCase.run(ctx, input)
    await recordActs(db, scope, acts)
    await recordRequest(db, scope, { id: input.requestId, personId, inputHash, result: value ?? null })
    await writeOutbox(db, scope, outbox)
    return { value }
  })
}

const collecting = (house: House, entered: Entered, { db, scope }: Pick<MutationContext, 'db' | 'scope'>) => {
  const acts: Act[] = []
  const outbox: OutboxRow[] = []
  const personId = entered.personId ?? ''
  const ctx: MutationContext = {
    db,
    scope,
    actor: actorOf(entered),
    entered,
    now: entered.now,
    mandateId: undefined,
    newId,
    house,
    emit: effect => {
      outbox.push({ id: newId(), ...effect })
    },
    notify: (notice, targetSpaceId) =>
      ctx.emit({ kind: 'mail.notice', payload: notice, ...(targetSpaceId && { targetSpaceId }) }),
    act: (kind, subjectId, details = {}) => {
      const mandateId = details.mandateId ?? ctx.mandateId
      const held = entered.mandates.find(mandate => mandate.mandateId === mandateId)
      acts.push({
        id: newId(),
        at: entered.now,
        personId,
        kind,
        subjectId,
        mandateId,
        mandateSpaceId: details.mandateSpaceId ?? held?.spaceId,
        wording: details.wording,
      })
    },
  }
  return { ctx, acts, outbox }
}
