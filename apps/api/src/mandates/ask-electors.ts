import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import { isSovereign } from '@reliance/core/mandates/body-tree.ts'
import { electorsOf } from '@reliance/core/mandates/electors.ts'
import { hasRights } from '@reliance/core/mandates/mandate-state.ts'
import { lapsesAt } from '@reliance/core/mandates/settle-decision.ts'
import type { TreeBody } from '@reliance/core/mandates/space-tree.ts'
import { describeEffects, type Weight } from '@reliance/core/mandates/weigh-decision.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import type { DecisionRow, EffectRow } from '@reliance/db/mandates/decisions.ts'
import { filesOf } from '../files/attach.ts'
import type { Notice } from '../mail/notice.ts'
import { type DecisionWiring, kindsOf, type Settling } from './effect-handlers.ts'
import { meetingOf } from './meeting-of.ts'
import type { Register } from './register.ts'
import { askerOf } from './voice-names.ts'

/** A decision with what its mails say of it. */
export type Told = {
  readonly wiring: DecisionWiring
  readonly register: Register
  readonly body: TreeBody
  readonly decision: Pick<
    DecisionRow,
    | ('id' | 'number' | 'text' | 'proposedBy' | 'proposedAt' | 'closesAt')
    | ('method' | 'decidedOn' | 'present' | 'votesFor' | 'votesAgainst')
  >
  readonly effects: readonly Pick<EffectRow, 'kind' | 'payload'>[]
}

type DecisionNotice = Extract<Notice['notice'], `mandates.${string}`>

/** What every mail about a decision names. */
export const noticeOf = async (
  { db, scope, now }: Pick<Settling, 'db' | 'scope' | 'now'>,
  { wiring, register, body, decision, effects }: Told,
  notice: DecisionNotice,
): Promise<Omit<Notice, 'to'>> => ({
  notice,
  params: {
    place: await wiring.nameOfSpace({ db, scope }),
    body: body.name,
    number: String(decision.number),
    text: decision.text,
    proposer: askerOf(register, await wiring.namesOfVoices({ db, scope }), {
      personId: decision.proposedBy,
      bodyId: body.bodyId,
      now,
    }),
    lapsesOn: civilDateAt(new Date(lapsesAt(decision.proposedAt).getTime() - 1)),
    closesOn: decision.closesAt ? civilDateAt(new Date(decision.closesAt.getTime() - 1)) : '',
  },
  subject: decision.id,
  path: `${await wiring.pathOfSpace({ db, scope })}/decisions/${decision.id}`,
  effects: describeEffects(
    { tree: register.tree, kinds: kindsOf(wiring), knownPowers: wiring.knownPowers, now },
    body,
    effects,
  ),
  meeting: meetingOf(decision),
  files: (await filesOf({ db, scope }, 'decision'))(decision.id).map(one => one.name),
})

/** The link by which one voice answers from its mail. */
const answerAct = (
  { scope, now }: Pick<Settling, 'scope' | 'now'>,
  { decision }: Told,
  electorId: string | null,
): NonNullable<Notice['act']> => ({
  purpose: 'answer_decision',
  spaceId: scope.spaceId,
  subjectId: decision.id,
  organisationId: electorId,
  minutes: actLinkMinutes(now, decision.closesAt ?? lapsesAt(decision.proposedAt), 31),
})

/** Everybody who answers for a voice there: itself, or whoever holds a mandate in the body under it. */
const peopleOf = ({ register, body }: Told, electorId: string, now: Date): string[] => {
  if (register.people.some(one => one.personId === electorId)) return [electorId]
  return register.mandates
    .filter(one => one.bodyId === body.bodyId && hasRights(one, now))
    .map(one => one.personId)
    .filter(id => register.people.some(one => one.personId === id && one.electorId === electorId))
}

/**
 * Writes to voices: each person gets a mail, with the link that answers when it asks for an answer. An organisation is
 * written to at home, where whoever signs for it is known.
 */
const writeToVoices = async (
  ctx: Settling,
  told: Told,
  electorIds: readonly string[],
  notice: DecisionNotice,
  asks: boolean,
): Promise<void> => {
  const words = await noticeOf(ctx, told, notice)
  // Nobody is asked about their own proposal, shown here or not, whatever they sign for.
  const asker = asks ? told.decision.proposedBy : undefined
  const isPerson = (id: string) => told.register.people.some(one => one.personId === id)
  const but = asker === undefined ? {} : { but: asker }
  const act = (electorId: string | null) => (asks ? { act: answerAct(ctx, told, electorId) } : {})
  for (const electorId of new Set(electorIds)) {
    if (isSovereign(told.body) && !isPerson(electorId)) {
      ctx.notify({ ...words, to: { power: told.wiring.signingPower, ...but }, ...act(electorId) }, electorId)
      continue
    }
    for (const personId of new Set(peopleOf(told, electorId, ctx.now)))
      if (personId !== asker)
        ctx.notify({ ...words, to: { personId }, ...act(isPerson(electorId) ? null : electorId) })
  }
}

/** Asks voices for their answer, by a link in the mail. */
export const askVoices = (
  ctx: Settling,
  told: Told,
  electorIds: readonly string[],
  notice: DecisionNotice,
): Promise<void> => writeToVoices(ctx, told, electorIds, notice, true)

/** Tells voices what became of it; nothing is asked of them. */
export const tellVoices = (
  ctx: Settling,
  told: Told,
  electorIds: readonly string[],
  notice: DecisionNotice,
): Promise<void> => writeToVoices(ctx, told, electorIds, notice, false)

/** The people of the space behind voices: who carries a mandate that is decided, who is named. */
export const peopleBehind = ({ register }: Told, electorIds: readonly string[]): string[] =>
  register.people.filter(one => electorIds.includes(one.electorId)).map(one => one.personId)

/** Whom a first mail goes to: everybody who decides there, or those that the proposer picked among them. */
export const firstAsked = (
  { register, body }: Pick<Told, 'register' | 'body'>,
  { gains, loses }: Pick<Weight, 'gains' | 'loses'>,
  { asksAll, pickedIds, now }: { asksAll: boolean; pickedIds: readonly string[]; now: Date },
): string[] => {
  const there = electorsOf(register.tree, body, register.electors, now).map(one => one.electorId)
  const asked = asksAll ? there : there.filter(id => pickedIds.includes(id))
  return [...new Set([...asked, ...gains, ...loses])]
}
