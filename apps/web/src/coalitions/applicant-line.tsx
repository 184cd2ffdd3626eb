import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { NamedLine } from '../home/named-line.tsx'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'

type Member = Outputs['coalitions']['organisations'][number]

type ApplicantLineProps = { applicant: Member; place: Place; main: boolean }

/** An organisation that asks: welcome it, or say no. */
export function ApplicantLine({ applicant, place, main }: ApplicantLineProps) {
  const t = useTranslations('interface.memberOrganisations')
  const say = useSay()
  const { organisationId, displayName: organisation } = applicant
  const act = useAct(
    (answer: 'accept' | 'decline', requestId) =>
      api.coalitions.admit.mutate({ spaceId: place.spaceId, organisationId, answer, requestId }),
    {
      onDone: (_status, answer) => say(t(answer === 'accept' ? 'accepted' : 'refused', { organisation })),
    },
  )
  return (
    <NamedLine
      seed={organisationId}
      name={organisation}
      notice={act.failure && <ActNotice failure={act.failure} />}
    >
      <Button
        kind={main ? 'main' : 'plain'}
        aria-label={t('acceptName', { organisation })}
        onClick={() => void act.send('accept')}
      >
        {t('accept')}
      </Button>
      <Button aria-label={t('refuseName', { organisation })} onClick={() => void act.send('decline')}>
        {t('refuse')}
      </Button>
    </NamedLine>
  )
}
