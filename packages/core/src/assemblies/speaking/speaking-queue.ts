export const speakingRules = ['less_spoken_then_priority', 'double_list', 'zipper'] as const
/**
 * Who speaks next (protocols §1.2). `less_spoken_then_priority`: fewer turns in this assembly, then the priority flag,
 * then who asked first. `double_list`: who has not spoken on this point before the others, each by who asked first.
 * `zipper`: one with the priority flag and one without in turn, each by the first rule.
 */
export type SpeakingRule = (typeof speakingRules)[number]

/** Nobody waits for more turns than this one: who did goes first. */
export const fairnessTurns = 6
/** Who asks online and waited more turns than this one goes first among equals (R105). */
export const onlineTurns = 2
/** How long a turn lasts, in seconds, unless the body says otherwise (R104). */
export const defaultTurnSeconds = 180
/** How long a direct answer lasts, in seconds. */
export const directAnswerSeconds = 30

/** What an assembly remembers of somebody who asked to speak. */
export type Speaker = {
  readonly turnsInAssembly: number
  readonly turnsInItem: number
  /** Set by the person for this assembly alone, and forgotten when it closes. */
  readonly hasPriority: boolean
}

export type SpeakingRequest = {
  readonly personId: string
  readonly askedAt: Date
  readonly isOnline: boolean
  /** Turns given to others since. */
  readonly turnsWaited: number
}

/** Who has the floor; a direct answer to a question is no turn. */
export type Speaking = {
  readonly personId: string
  readonly kind: 'turn' | 'direct_answer'
  readonly startedAt: Date
}

export type SpeakingQueue = {
  readonly rule: SpeakingRule
  readonly speakers: Readonly<Record<string, Speaker>>
  readonly requests: readonly SpeakingRequest[]
  readonly speaking: Speaking | null
  /** Whether the last turn was of somebody with the flag; null before the first. */
  readonly lastHadPriority: boolean | null
  /** How many times whoever moderates decided otherwise than the rule (R103). */
  readonly overrideCount: number
}

/** The queue of an assembly that begins. */
export const emptyQueue = (rule: SpeakingRule): SpeakingQueue => ({
  rule,
  speakers: {},
  requests: [],
  speaking: null,
  lastHadPriority: null,
  overrideCount: 0,
})

const newSpeaker: Speaker = { turnsInAssembly: 0, turnsInItem: 0, hasPriority: false }

/** What is remembered of somebody; nothing yet of who never asked. */
export const speakerOf = (queue: Pick<SpeakingQueue, 'speakers'>, personId: string): Speaker =>
  queue.speakers[personId] ?? newSpeaker

/** Whether somebody speaks for the first time: until their first turn is over, also when they withdrew meanwhile (A9). */
export const isFirstSpeech = (queue: Pick<SpeakingQueue, 'speakers'>, personId: string): boolean =>
  speakerOf(queue, personId).turnsInAssembly === 0
