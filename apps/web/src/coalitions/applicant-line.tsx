import { byLikeness } from '@reliance/core/coalitions/by-likeness.ts'
import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { NamedLine } from '../home/named-line.tsx'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'

type Member = Outputs['coalitions']['organisations'][number]

type ApplicantLineProps = {
  applicant: Member
  place: Place
  main: boolean
  /** Those that coordination entered and that have no account: this one may be among them. */
  listed: readonly Member[]
  /** The name of an organisation that is here and that a reader would take for this one’s. */
  twin: string | undefined
}

/** An organisation that asks: welcome it, perhaps as one that is already entered, or say no. */
export function ApplicantLine({ applicant, place, main, listed, twin }: ApplicantLineProps) {
  const t = useTranslations('interface.memberOrganisations')
  const say = useSay()
  const [listedId, setListedId] = useState('')
  const { organisationId, displayName: organisation } = applicant
  const act = useAct(
    (input: { answer: 'accept' | 'decline'; listedId: string | null }, requestId) =>
      api.coalitions.admit.mutate({ spaceId: place.spaceId, organisationId, ...input, requestId }),
    {
      fields: ['listedId'],
      onDone: (_status, { answer }) => say(t(answer === 'accept' ? 'accepted' : 'refused', { organisation })),
    },
  )
  const choices = byLikeness(organisation, listed).map(one => ({
    value: one.organisationId,
    label: one.displayName,
  }))
  return (
    <NamedLine
      seed={organisationId}
      name={organisation}
      detail={twin === undefined ? undefined : t('twin', { name: twin })}
      notice={act.failure && <ActNotice failure={act.failure} />}
    >
      {choices.length > 0 && (
        <div className="w-full max-w-line">
          <Select
            label={t('isListed')}
            hint={t('isListedWhy')}
            value={listedId}
            options={[{ value: '', label: t('notListed') }, ...choices]}
            error={act.errorOf('listedId')}
            onChange={value => {
              setListedId(value)
              act.forget('listedId')
            }}
          />
        </div>
      )}
      <Button
        kind={main ? 'main' : 'plain'}
        aria-label={t('acceptName', { organisation })}
        onClick={() => void act.send({ answer: 'accept', listedId: listedId || null })}
      >
        {t('accept')}
      </Button>
      <Button
        aria-label={t('refuseName', { organisation })}
        onClick={() => void act.send({ answer: 'decline', listedId: null })}
      >
        {t('refuse')}
      </Button>
    </NamedLine>
  )
}
