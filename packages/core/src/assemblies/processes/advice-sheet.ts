import { type AdviceProcess, defaultAdvicePolicy, isReady, unanswered } from '../methods/advice-process.ts'

/** What somebody who decides in a role asks advice about, and what they decided. */
export type AdviceSheet = AdviceProcess & {
  readonly kind: 'advice'
  readonly roleId: string
  /** The line of the domain of the role that the decision rests on, as it was then (R12); empty where none fits. */
  readonly clause: string
  /** What is about to be decided, and why. */
  readonly plan: string
  /** What was decided; empty until then. */
  readonly text: string
  /** The assembly and the point to which the matter was brought (R14); null while it was not, or where none is planned. */
  readonly broughtTo: { readonly assemblyId: string; readonly itemId: string } | null
}

export const withAdvice = (sheet: AdviceSheet, process: AdviceProcess): AdviceSheet =>
  Object.assign({}, sheet, process)

const hourMs = 3_600_000
/** Hours after which those who are silent are reminded, once (protocols §4). */
export const remindsAfterHours = 48

/** When one may decide although somebody is silent; null while nobody is asked. */
export const readyAt = ({ consultedAt }: AdviceProcess): Date | null =>
  consultedAt && new Date(consultedAt.getTime() + defaultAdvicePolicy.delayHours * hourMs)

/** Who is waited for: those asked who are silent, until whoever decides may do so. */
export const adviceAwaits = (sheet: AdviceSheet, now: Date): string[] => {
  if (sheet.state !== 'consulting') return []
  return isReady(sheet, defaultAdvicePolicy, now) ? [sheet.deciderId] : unanswered(sheet)
}

/** What one person reads of it, and what they may do. Nothing of it is hidden: whoever is asked answers in the open. */
export const adviceView = (sheet: AdviceSheet, me: string | null, now: Date) => {
  const { state, deciderId, advisors } = sheet
  const asked = advisors.find(one => one.personId === me)
  const decides = me === deciderId
  const isOpen = state === 'consulting'
  const ready = isReady(sheet, defaultAdvicePolicy, now)
  return {
    kind: 'advice' as const,
    state,
    roleId: sheet.roleId,
    clause: sheet.clause,
    plan: sheet.plan,
    text: sheet.text,
    reviewOn: sheet.reviewOn,
    deciderId,
    advisors,
    silent: unanswered(sheet).length,
    readyAt: readyAt(sheet),
    decidedAt: sheet.decidedAt,
    broughtTo: sheet.broughtTo,
    awaitedIds: adviceAwaits(sheet, now),
    mine: { personId: me, decides, isAsked: asked !== undefined, advice: asked?.advice ?? null },
    can: {
      give: isOpen && asked !== undefined,
      answer: isOpen && decides,
      decide: isOpen && decides && ready,
      escalate: isOpen && (decides || asked !== undefined),
      abandon: isOpen && decides,
    },
  }
}
