import { applyToCallInput } from '@reliance/core/fund/calls/apply-to-call.ts'
import { readTyped } from '@reliance/core/fund/euros.ts'
import type { Outputs } from '../../trpc.ts'

type Call = Outputs['fund']['oneCall']
export type Application = Outputs['fund']['application']
type Partner = { organisationId: string; asked: string; hostId: string }

const emptyPartner = (): Partner => ({ organisationId: '', asked: '', hostId: '' })

/** An application as somebody begins it, with as many partners as the call asks, or as its draft was kept. */
export const applicationDraft = (call: Call, before: Application | undefined) => {
  const own = before?.shares.find(one => one.organisationId === before.leadId)
  const kept = before?.shares.filter(one => one.organisationId !== before.leadId)
  return {
    applicationId: before?.applicationId ?? (crypto.randomUUID() as string),
    leadId: before?.leadId ?? call.mine.find(one => one.canAct)?.organisationId ?? '',
    title: before?.title ?? '',
    summary: before?.summary ?? '',
    asked: own?.asked ?? '',
    leadHostId: own?.hostId ?? '',
    shares: (kept?.map(({ organisationId, asked, hostId }) => ({
      organisationId,
      asked,
      hostId: hostId ?? '',
    })) ??
      Array.from({ length: Math.max(1, call.minOrganisations - 1) }, emptyPartner)) as readonly Partner[],
    budget: (before?.budget ?? [{ label: '', amount: '' }]) as readonly { label: string; amount: string }[],
    minimum: before?.minimum ?? '',
    /** What the budget makes, whatever stands here: a place for what is wrong with it. */
    maximum: '',
    hasPurpose: own?.hasPurpose ?? false,
  }
}
export type ApplicationDraft = ReturnType<typeof applicationDraft>

/** What is typed as an amount, in cents; nothing where it cannot be read yet. */
export const centsTyped = (typed: string): bigint => {
  const read = readTyped(typed)
  return 'cents' in read ? read.cents : 0n
}

export const sumTyped = (all: readonly string[]): bigint =>
  all.reduce((sum, one) => sum + centsTyped(one), 0n)

const costOf = ({ budget }: ApplicationDraft): string => {
  const cents = String(sumTyped(budget.map(one => one.amount))).padStart(3, '0')
  return `${cents.slice(0, -2)}.${cents.slice(-2)}`
}

/** The same as it is sent: the lead's line first, the cost of the project as its maximum. */
export const applicationInput = (draft: ApplicationDraft, callId: string) => {
  const { asked, leadHostId, hasPurpose: _said, ...rest } = draft
  return {
    ...rest,
    callId,
    shares: [
      { organisationId: draft.leadId, asked, hostId: leadHostId },
      // A line that nobody was chosen for asks for nothing.
      ...draft.shares.filter(one => one.organisationId !== '' || one.asked !== ''),
    ].map(one => ({ ...one, hostId: one.hostId === '' ? null : one.hostId })),
    budget: draft.budget.filter(one => one.label !== '' || one.amount !== ''),
    maximum: costOf(draft),
  }
}

/** What is sent, as the rules of core read it; null where a field cannot be read yet, which the server says. */
export const readApplication = (input: ReturnType<typeof applicationInput>) => {
  const read = applyToCallInput.safeParse(input)
  return read.success ? read.data : null
}
