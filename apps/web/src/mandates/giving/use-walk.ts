import {
  missingInStep,
  stepOfField,
  suggestedEnd,
  type WalkStep,
  walkEffects,
  walkSteps,
} from '@reliance/core/mandates/mandate-walk.ts'
import type { MandateKind } from '@reliance/core/mandates/missing-in-mandate.ts'
import { renewalStartsOn } from '@reliance/core/mandates/renewal.ts'
import type { ReportRhythm } from '@reliance/core/mandates/report-rhythm.ts'
import { addDays, type CivilDate, daysBetween } from '@reliance/core/shared/time.ts'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { FieldsRefused } from '../../acts/failure.ts'
import { type Act, useAct } from '../../acts/use-act.ts'
import { type DraftForm, useDraft } from '../../acts/use-draft.ts'
import { hrefOf, type Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { dayAt } from '../choice.ts'
import { common, meetingOf, wrongMeeting } from '../decision-fields.tsx'
import { usePreview } from '../preview-decision.tsx'
import type { Register } from '../register-view.ts'

/** What the walk begins with: a role, or a mandate that is to go on. */
export type WalkStart = {
  readonly roleId: string | undefined
  readonly renewsId: string | undefined
  readonly isMine: boolean
}

/** A renewal is filled in: the same role, person, mission and limits, from the day after, for as long. */
const renewed = (register: Register, before: Register['mandates'][number]) => {
  const today = dayAt(register.now) as CivilDate
  const startsOn = renewalStartsOn({ endsOn: before.endsOn as CivilDate }, today)
  const days = daysBetween(before.startsOn as CivilDate, before.endsOn as CivilDate)
  return {
    step: 'dates' as WalkStep,
    reached: 'dates' as WalkStep,
    personIds: before.personId,
    kind: before.kind as MandateKind,
    mission: before.mission,
    startsOn: startsOn as string,
    endsOn: addDays(startsOn, days) as string,
    reportRhythm: before.reportRhythm,
    ceiling: before.ceilingCents === null ? '' : String(before.ceilingCents / 100),
    mayBind: before.mayBind,
    renewsMandateId: before.mandateId,
    renewsPersonId: before.personId,
  }
}

const emptyWalk = (register: Register, { roleId, renewsId, isMine }: WalkStart) => {
  const before = register.mandates.find(one => one.mandateId === renewsId)
  const role = register.roles.find(one => one.roleId === (before?.roleId ?? roleId))
  const sovereign = register.bodies.find(one => one.isSovereign)?.bodyId ?? ''
  return {
    ...common(register),
    step: (role ? 'person' : 'decided') as WalkStep,
    /** The furthest step that was opened: what was answered stays answered. */
    reached: (role ? 'person' : 'decided') as WalkStep,
    roleId: role?.roleId ?? '',
    newRoleId: crypto.randomUUID() as string,
    roleBodyId: sovereign,
    name: '',
    purpose: '',
    domain: '',
    powers: [] as readonly string[],
    mandateId: crypto.randomUUID() as string,
    search: '',
    personIds: '',
    organisationId: '',
    message: '',
    kind: 'executive' as MandateKind,
    mission: role?.purpose ?? '',
    startsOn: dayAt(register.now),
    endsOn: '',
    overloadReason: '',
    word: '',
    reportRhythm: 'quarterly' as ReportRhythm,
    ceiling: '',
    mayBind: false,
    renewsMandateId: '',
    renewsPersonId: '',
    // Whoever proposes themselves is chosen already; the dates follow.
    ...(role && isMine && { personIds: register.personId }),
    ...(before && renewed(register, before)),
  }
}
export type WalkForm = ReturnType<typeof emptyWalk>
export type Walk = Pick<DraftForm<WalkForm>, 'draft' | 'put' | 'text'> & {
  register: Register
  place: Place
  errorOf: (field: string) => string | undefined
  /** Opens a step, with what has just been chosen. */
  goTo: (step: WalkStep, chosen?: Partial<WalkForm>) => void
  /** The step after that one, or the one from which somebody came back to it. */
  after: (step: WalkStep) => WalkStep
}

export const headingOf = (step: WalkStep): string => `step-${step}`

/** What was decided, then the word to those who answer: one text, whose first sentence is the title. */
const textOf = ({ text, word }: WalkForm): string =>
  [text, word]
    .map(one => one.trim())
    .filter(one => one !== '')
    .join('\n\n')

const lastTermDays = ({ mandates }: Register, roleId: string): number | null => {
  const last = mandates
    .filter(one => one.roleId === roleId)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0]
  return last ? daysBetween(last.startsOn as CivilDate, last.endsOn as CivilDate) : null
}

const revisionOf = ({ roles }: Register, roleId: string): number =>
  roles.find(one => one.roleId === roleId)?.revision ?? 1

export const effectsOf = (register: Register, draft: WalkForm) =>
  walkEffects(draft, revisionOf(register, draft.roleId))

const useSending = (place: Place, register: Register, start: WalkStart) => {
  const t = useTranslations('interface.give')
  const router = useRouter()
  return useDraft(
    'give-mandate',
    () => emptyWalk(register, start),
    (draft, requestId) =>
      api.mandates.propose.mutate({
        spaceId: place.spaceId,
        requestId,
        bodyId: draft.bodyId,
        text: textOf(draft),
        typedName: '',
        replacesId: null,
        effects: effectsOf(register, draft),
        fileIds: [...draft.files],
        askedIds: [...draft.picked],
        meeting: meetingOf(draft),
      }),
    ({ decisionId }) => {
      void router.navigate({ href: `${hrefOf(place)}/decisions/${decisionId}` })
      return t('sent')
    },
  )
}

/** One form of five questions: what is typed in it, where it stands, and the decision that it sends. */
export function useWalk(place: Place, register: Register, start: WalkStart) {
  const { draft, act, put } = useSending(place, register, start)
  const after = (step: WalkStep): WalkStep => {
    const at = walkSteps.indexOf(step)
    const reached = walkSteps.indexOf(draft.reached)
    return walkSteps[Math.max(at + 1, reached)] ?? 'send'
  }
  const preview = usePreview(place, draft.bodyId, effectsOf(register, draft))
  /** A last day is proposed once, when the dates are asked for. */
  const endFor = (step: WalkStep, roleId: string): Partial<WalkForm> => {
    if (step !== 'dates' || draft.endsOn !== '' || draft.startsOn === '') return {}
    const isAlone = preview?.isAlone ?? false
    const term = { isAlone, lastTermDays: lastTermDays(register, roleId) }
    return { endsOn: suggestedEnd(draft.startsOn as CivilDate, term) }
  }
  const goTo = (step: WalkStep, chosen: Partial<WalkForm> = {}) => {
    const isFurther = walkSteps.indexOf(step) > walkSteps.indexOf(draft.reached)
    put({
      ...endFor(step, chosen.roleId ?? draft.roleId),
      ...chosen,
      step,
      reached: isFurther ? step : draft.reached,
    })
  }
  const stepping = useAct(
    async (typed: WalkForm) => {
      const wrong =
        typed.step === 'decided'
          ? wrongMeeting(meetingOf(typed), dayAt(register.now))
          : missingInStep(typed.step, typed)
      if (wrong.length > 0) throw new FieldsRefused(wrong)
    },
    { fields: Object.keys(draft), refresh: false, onDone: () => goTo(after(draft.step)) },
  )
  const errorOf = (field: string) => stepping.errorOf(field) ?? act.errorOf(field)
  const change = (part: Partial<WalkForm>) => {
    put(part)
    for (const field of Object.keys(part)) stepping.forget(field)
  }
  const text: Walk['text'] = key => ({
    value: String(draft[key]),
    error: errorOf(key),
    onChange: value => change({ [key]: value } as Partial<WalkForm>),
  })
  const walk: Walk = { draft, put: change, text, register, place, errorOf, goTo, after }
  useOpened(walk, act)
  const current: Act<WalkForm> = draft.step === 'send' ? act : { ...stepping, typed: act.typed }
  return { walk, act: current }
}

/** The step that opens takes the focus; what is refused at the end opens the step that asks for it. */
const useOpened = ({ draft, put }: Walk, act: Act<WalkForm>) => {
  const { step } = draft
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    document.getElementById(headingOf(step))?.focus()
  }, [step])
  const { failure } = act
  const open = useRef(put)
  open.current = put
  useEffect(() => {
    const [field] = Object.keys(failure?.fields ?? {})
    if (field !== undefined && stepOfField(field) !== 'send') open.current({ step: stepOfField(field) })
  }, [failure])
}
