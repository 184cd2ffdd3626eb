import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDate } from '../format.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { Register } from './register-view.ts'

type Mandate = Register['mandates'][number]
type Decision = Register['decisions'][number]
type InPlace = { place: Place; register: Register }

/** A mandate is taken by typing one's name under the engagement (R9), or declined without a reason. */
function GivenMandate({ place, register, mandate }: InPlace & { mandate: Mandate }) {
  const t = useTranslations('interface.register')
  const mandates = useTranslations('mandates')
  const date = useDate()
  const say = useSay()
  const [typedName, setTypedName] = useState('')
  const { mandateId, revision } = mandate
  const inSpace = { spaceId: place.spaceId, mandateId, revision }
  const accept = useAct(
    (input: { typedName: string }, requestId) =>
      api.mandates.accept.mutate({ ...inSpace, ...input, requestId }),
    { fields: ['typedName'], onDone: () => say(t('accepted')) },
  )
  const decline = useAct((_: null, requestId) => api.mandates.decline.mutate({ ...inSpace, requestId }), {
    onDone: () => say(t('declined')),
  })
  const role = register.roles.find(one => one.roleId === mandate.roleId)?.name ?? ''
  const { startsOn, endsOn, mission, displayName } = mandate
  return (
    <li className="flex flex-col gap-4 border-hair border-t py-4">
      <h3 className="text-20">{t('given', { role, start: date(startsOn), end: date(endsOn) })}</h3>
      <p>{t('mission', { mission })}</p>
      <p>{mandates('engagement')}</p>
      <ActForm
        act={accept}
        input={() => ({ typedName })}
        submitLabel={t('accept')}
        beside={<Button onClick={() => void decline.send(null)}>{t('decline')}</Button>}
      >
        <TextField
          label={t('typedName')}
          hint={t('typedNameHint', { name: displayName })}
          autoComplete="name"
          value={typedName}
          error={accept.errorOf('typedName')}
          onChange={value => {
            setTypedName(value)
            accept.forget('typedName')
          }}
        />
      </ActForm>
      <ActNotice failure={decline.failure} />
    </li>
  )
}

/** A second person of the body says that it did decide this. */
function ToSign({ place, register, decision }: InPlace & { decision: Decision }) {
  const t = useTranslations('interface.register')
  const date = useDate()
  const say = useSay()
  const { decisionId, decidedOn, wording } = decision
  const act = useAct(
    (_: null, requestId) =>
      api.mandates.countersignDecision.mutate({ spaceId: place.spaceId, decisionId, requestId }),
    { onDone: () => say(t('signed')) },
  )
  const body = register.bodies.find(one => one.bodyId === decision.bodyId)?.name ?? ''
  return (
    <li className="flex flex-col gap-3 border-hair border-t py-4">
      <h3 className="text-20">{t('toSign', { body, date: date(decidedOn) })}</h3>
      <blockquote className="whitespace-pre-line">{wording}</blockquote>
      <div>
        <Button onClick={() => void act.send(null)}>{t('sign', { body })}</Button>
      </div>
      <ActNotice failure={act.failure} />
    </li>
  )
}

/** Decisions that this person may countersign: of their bodies, not theirs, not about them (R111). */
const toSign = (register: Register): Decision[] =>
  register.decisions.filter(
    one =>
      !one.effective &&
      !one.lapsed &&
      !one.recordedByMe &&
      one.subjectPersonId !== register.personId &&
      register.bodies.some(body => body.bodyId === one.bodyId && body.memberIds.includes(register.personId)),
  )

/** What only this person can do here. */
export function AwaitingMe({ place, register }: InPlace) {
  const t = useTranslations('interface.register')
  const given = register.mandates.filter(one => one.personId === register.personId && one.state === 'given')
  const decisions = toSign(register)
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{t('waiting')}</h2>
      {given.length + decisions.length === 0 && <p className="text-ink-soft">{t('nothingWaits')}</p>}
      <ul>
        {given.map(mandate => (
          <GivenMandate key={mandate.mandateId} {...{ place, register, mandate }} />
        ))}
        {decisions.map(decision => (
          <ToSign key={decision.decisionId} {...{ place, register, decision }} />
        ))}
      </ul>
    </section>
  )
}
