export const assemblyKinds = ['ordinary', 'extraordinary'] as const
export type AssemblyKind = (typeof assemblyKinds)[number]

/** The life of an assembly, in its order (protocols §1); `cancelled` ends it before anybody is checked in. */
export const assemblyStates = [
  'planned',
  'convened',
  'agenda_open',
  'agenda_frozen',
  'checked_in',
  'running',
  'closed',
  'minutes_draft',
  'published',
  'approved',
  'cancelled',
] as const
export type AssemblyState = (typeof assemblyStates)[number]

/** Before anybody is checked in. */
export const aheadStates = [
  'planned',
  'convened',
  'agenda_open',
  'agenda_frozen',
] as const satisfies AssemblyState[]
export const isAhead = (state: AssemblyState): boolean => aheadStates.some(one => one === state)

export const assemblyActs = [
  'convene',
  'open_agenda',
  'freeze_agenda',
  'check_in',
  'start',
  'close',
  'draft_minutes',
  'publish',
  'approve',
  'cancel',
] as const
export type AssemblyAct = (typeof assemblyActs)[number]

/**
 * In whose hand a step is: whoever convenes by the policy of the body (`secretary`), a role of this assembly, the clock, or
 * the assembly that follows.
 */
export type AssemblyHand = 'secretary' | 'clock' | 'facilitator' | 'minute_taker' | 'next_assembly'

type Step = {
  readonly from: readonly AssemblyState[]
  readonly to: AssemblyState
  readonly hand: AssemblyHand
}

/** Who takes an assembly from where to where (protocols §1). */
const assemblySteps: Record<AssemblyAct, Step> = {
  convene: { from: ['planned'], to: 'convened', hand: 'secretary' },
  open_agenda: { from: ['convened'], to: 'agenda_open', hand: 'clock' },
  freeze_agenda: { from: ['agenda_open'], to: 'agenda_frozen', hand: 'clock' },
  check_in: { from: ['agenda_frozen'], to: 'checked_in', hand: 'facilitator' },
  start: { from: ['checked_in'], to: 'running', hand: 'facilitator' },
  close: { from: ['running'], to: 'closed', hand: 'facilitator' },
  draft_minutes: { from: ['closed'], to: 'minutes_draft', hand: 'minute_taker' },
  publish: { from: ['minutes_draft'], to: 'published', hand: 'minute_taker' },
  approve: { from: ['published'], to: 'approved', hand: 'next_assembly' },
  cancel: {
    from: aheadStates,
    to: 'cancelled',
    hand: 'secretary',
  },
}

/** The agenda of an extraordinary assembly is that of its convocation: frozen as soon as it is convened (R92). */
const extraordinaryFreeze: Step = { from: ['convened'], to: 'agenda_frozen', hand: 'clock' }

/** The step that an act is for an assembly of this kind; null where it has none. */
export const stepOf = (kind: AssemblyKind, act: AssemblyAct): Step | null => {
  if (kind === 'ordinary') return assemblySteps[act]
  if (act === 'open_agenda') return null
  return act === 'freeze_agenda' ? extraordinaryFreeze : assemblySteps[act]
}
