import { ok, type Refusal, type Result, refuse } from '../shared/result.ts'

/**
 * Where an organisation stands in a coalition. `listed`: entered by coordination, has not signed up; `claimed`:
 * it has since, and stands under its own id. `invited` and
 * `applied` wait for the other side; `admitted` waits for its signature; `joined` has signed; `left` and
 * `declined` may come back by applying again.
 */
export const memberStatuses = [
  'listed',
  'claimed',
  'invited',
  'applied',
  'admitted',
  'joined',
  'declined',
  'left',
] as const
export type MemberStatus = (typeof memberStatuses)[number]

/** Organisations that count as members of the round: those inside, and those entered by coordination. */
export const countsAsMember = (status: MemberStatus): boolean => status === 'joined' || status === 'listed'

/** How many are members, how many coordination entered, how many are on the way in: invited, asking, or to sign. */
export const countStanding = (statuses: readonly MemberStatus[]) => {
  const count = (...wanted: MemberStatus[]) => statuses.filter(one => wanted.includes(one)).length
  return { joined: count('joined'), listed: count('listed'), coming: count('invited', 'applied', 'admitted') }
}

const steps = {
  apply: { from: ['left', 'declined', null], to: 'applied' },
  invite: { from: ['left', 'declined', null], to: 'invited' },
  admit: { from: ['applied'], to: 'admitted' },
  refuse: { from: ['applied'], to: 'declined' },
  sign: { from: ['invited', 'admitted', 'joined'], to: 'joined' },
  decline: { from: ['invited', 'admitted'], to: 'declined' },
  claim: { from: ['listed'], to: 'claimed' },
  leave: { from: ['joined', 'invited', 'applied', 'admitted'], to: 'left' },
} as const satisfies Record<string, { from: readonly (MemberStatus | null)[]; to: MemberStatus }>
export type MemberStep = keyof typeof steps

/** The status after a step, or the refusal when the organisation does not stand where the step begins. */
export const afterStep = (
  current: MemberStatus | null,
  step: MemberStep,
): Result<MemberStatus, Refusal<'coalitions.step_impossible'>> => {
  const { from, to } = steps[step]
  return (from as readonly (MemberStatus | null)[]).includes(current)
    ? ok(to)
    : refuse('coalitions.step_impossible', { params: { status: current ?? 'none' } })
}
