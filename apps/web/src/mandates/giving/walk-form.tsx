import { newRole, type WalkStep, walkSteps } from '@reliance/core/mandates/mandate-walk.ts'
import { firstSentence } from '@reliance/core/shared/first-sentence.ts'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import type { Act } from '../../acts/use-act.ts'
import { useDate } from '../../format.ts'
import { hrefOf } from '../../person.ts'
import { CollectionNote } from '../../personal-data/collection-note.tsx'
import { DatesStep } from './dates-step.tsx'
import { DecidedStep } from './decided-step.tsx'
import { PersonStep } from './person-step.tsx'
import { RoleStep } from './role-step.tsx'
import { SendStep } from './send-step.tsx'
import type { Walk, WalkForm } from './use-walk.ts'
import { WalkStepPart } from './walk-step.tsx'

/** Each answer on one line; empty where there is none yet. */
function useSummaries({ draft, register }: Walk): Record<WalkStep, string> {
  const t = useTranslations('interface.give')
  const date = useDate()
  const body = register.bodies.find(one => one.bodyId === draft.bodyId)?.name ?? ''
  const how =
    draft.meeting === 'yes'
      ? t('byMeeting', { body, day: draft.decidedOn === '' ? '' : date(draft.decidedOn) })
      : t('byMail', { body })
  const role = register.roles.find(one => one.roleId === draft.roleId)
  const { startsOn, endsOn } = draft
  return {
    decided: draft.text.trim() === '' ? how : `${firstSentence(draft.text)}. ${how}`,
    role: draft.roleId === newRole ? draft.name : (role?.name ?? ''),
    person: register.people.find(one => one.personId === draft.personIds)?.displayName ?? '',
    dates: startsOn === '' || endsOn === '' ? '' : `${date(startsOn)} – ${date(endsOn)}`,
    send: '',
  }
}

/** How far one has come: a line of five, and the same in words. */
function ProgressLine({ step }: { step: WalkStep }) {
  const t = useTranslations('interface.give')
  const at = walkSteps.indexOf(step)
  return (
    <div className="flex flex-col gap-2">
      <div aria-hidden="true" className="flex gap-1">
        {walkSteps.map((one, place) => (
          <span key={one} className={`h-2 flex-1 ${place <= at ? 'bg-accent' : 'border border-edge'}`} />
        ))}
      </div>
      <p className="text-ink-soft">{t('progress', { step: at + 1 })}</p>
    </div>
  )
}

/** The one form: its open question, those answered, and the button that goes on or sends. */
export function WalkFormPart({ walk, act }: { walk: Walk; act: Act<WalkForm> }) {
  const t = useTranslations('interface.give')
  const propose = useTranslations('interface.propose')
  const filesText = useTranslations('interface.files')
  const { place } = walk
  const [busy, setBusy] = useState(false)
  const summaries = useSummaries(walk)
  const isLast = walk.draft.step === 'send'
  const parts: Record<WalkStep, ReactNode> = {
    decided: <DecidedStep walk={walk} onBusy={setBusy} />,
    role: <RoleStep walk={walk} />,
    person: <PersonStep walk={walk} />,
    dates: <DatesStep walk={walk} />,
    // What it will do is asked of the server once it is about to be sent.
    send: isLast && <SendStep walk={walk} />,
  }
  return (
    <ActForm
      act={act}
      input={() => walk.draft}
      submitLabel={t(isLast ? 'send' : 'next')}
      waiting={busy ? filesText('waiting') : undefined}
      beside={<LinkButton href={`${hrefOf(place)}/mandats`}>{propose('cancel')}</LinkButton>}
    >
      <ProgressLine step={walk.draft.step} />
      {walkSteps.map(step => (
        <WalkStepPart
          key={step}
          walk={walk}
          step={step}
          title={t(step === 'send' ? 'sendTitle' : step)}
          summary={summaries[step]}
        >
          {parts[step]}
        </WalkStepPart>
      ))}
      {isLast && <CollectionNote of="propose" who={place.name} />}
    </ActForm>
  )
}
