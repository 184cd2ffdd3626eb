import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import { isSovereign } from '@reliance/core/mandates/body-tree.ts'
import { hasRights } from '@reliance/core/mandates/mandate-state.ts'
import type { Notice } from '../../mail/notice.ts'
import type { Settling } from '../../mandates/effect-handlers.ts'
import { askerOf } from '../../mandates/voice-names.ts'
import type { ProcessFacts } from './process-facts.ts'

/** The mails about processes, as their words stand in `process-messages`. */
export type ProcessNotice = Extract<Notice['notice'], `assemblies.${string}`>

/** One mail: to which voices, with which values beside those that all have. */
export type ProcessMail = {
  readonly notice: ProcessNotice
  readonly voiceIds: readonly string[]
  readonly params?: Record<string, string>
  /** Whether it brings a link to answer without coming in. */
  readonly asks?: true
}

/** Such a link is good for a fortnight, unless the round ends before: longer than a round lasts. */
const linkDays = 14

/** The people who answer for a voice in a body: itself, or whoever holds a mandate there under it. */
const peopleOf = ({ register, body }: ProcessFacts, voiceId: string, now: Date): string[] => {
  if (register.people.some(one => one.personId === voiceId)) return [voiceId]
  const seated = register.mandates.filter(one => one.bodyId === body.bodyId && hasRights(one, now))
  return seated
    .map(one => one.personId)
    .filter(id => register.people.some(one => one.personId === id && one.electorId === voiceId))
}

/** What every mail about a process names: what is decided, where, and who asks. */
const sharedParams = async (
  { db, scope, now }: Pick<Settling, 'db' | 'scope' | 'now'>,
  { wiring, register, body, row }: ProcessFacts,
): Promise<Record<string, string>> => ({
  place: await wiring.nameOfSpace({ db, scope }),
  body: body.name,
  title: row.title,
  proposer: askerOf(register, await wiring.namesOfVoices({ db, scope }), {
    personId: row.begunBy,
    bodyId: body.bodyId,
    now,
  }),
})

/**
 * Writes to those who are awaited: a person at once; an organisation at home, where whoever signs for it is known.
 * @param but whoever has just acted knows it already. @param until the end of the round; null where none runs.
 */
export const tellVoices = async (
  ctx: Settling,
  facts: ProcessFacts,
  mails: readonly ProcessMail[],
  { but, until }: { but?: string; until: Date | null },
): Promise<void> => {
  if (mails.every(one => one.voiceIds.length === 0)) return
  const { scope, now } = ctx
  const { wiring, register, body, row } = facts
  const shared = await sharedParams(ctx, facts)
  const path = `${await wiring.pathOfSpace(ctx)}/decider/${row.id}`
  const isPerson = (id: string) => register.people.some(one => one.personId === id)
  for (const { notice, voiceIds, params, asks } of mails) {
    const words = {
      notice,
      path,
      subject: row.id,
      params: Object.assign({ until: until?.toISOString() ?? '' }, shared, params),
    }
    const act = (voiceId: string) =>
      asks && {
        act: {
          purpose: 'answer_process' as const,
          spaceId: scope.spaceId,
          subjectId: row.id,
          organisationId: isPerson(voiceId) ? null : voiceId,
          minutes: actLinkMinutes(now, until, linkDays),
        },
      }
    for (const voiceId of new Set(voiceIds)) {
      if (isSovereign(body) && !isPerson(voiceId)) {
        const to = Object.assign({ power: wiring.signingPower }, but !== undefined && { but })
        ctx.notify({ ...words, to, ...act(voiceId) }, voiceId)
        continue
      }
      for (const personId of new Set(peopleOf(facts, voiceId, now)))
        if (personId !== but) ctx.notify({ ...words, to: { personId }, ...act(voiceId) })
    }
  }
}
