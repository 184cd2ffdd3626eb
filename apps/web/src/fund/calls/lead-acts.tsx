import { Button } from '@reliance/ui/button.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useDraft } from '../../acts/use-draft.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { projectHref } from '../call-href.ts'
import type { Application } from './application-draft.ts'

type Props = { project: Application; place: Place }

const isComplete = ({ shares }: Application): boolean =>
  shares.every(one => one.isAgreed && (one.hostId === null || one.isHostAgreed))

function Submit({ project, place }: Props) {
  const t = useTranslations('interface.project')
  const say = useSay()
  const { applicationId } = project
  const act = useAct(
    (_: null, requestId) =>
      api.fund.submitApplication.mutate({ spaceId: place.spaceId, requestId, applicationId }),
    { onDone: () => say(t('submitted')) },
  )
  return (
    <div className="flex flex-col items-start gap-3">
      <p>{t('submitWhy')}</p>
      <ActNotice failure={act.failure} />
      <div className="flex flex-wrap items-start gap-4">
        <Button
          kind="main"
          pending={act.sending ? t('submit') : undefined}
          refusedBecause={isComplete(project) ? undefined : t('submitWaits')}
          onClick={() => void act.send(null)}
        >
          {t('submit')}
        </Button>
        <LinkButton href={projectHref(place, applicationId, 'modifier')}>{t('edit')}</LinkButton>
      </div>
    </div>
  )
}

function Withdraw({ project, place }: Props) {
  const t = useTranslations('interface.project')
  const { applicationId } = project
  const form = useDraft(
    'withdraw',
    () => ({ reason: '' }),
    ({ reason }, requestId) =>
      api.fund.withdrawApplication.mutate({ spaceId: place.spaceId, requestId, applicationId, reason }),
    () => t('withdrawn'),
  )
  return (
    <details>
      <summary className="target cursor-pointer">{t('withdraw')}</summary>
      <p className="py-2">{t('withdrawWhy')}</p>
      <ActForm act={form.act} input={() => form.draft} submitLabel={t('withdraw')}>
        <TextField label={t('reason')} {...form.text('reason')} />
      </ActForm>
    </details>
  )
}

/** What the lead of a project does with it: changes the draft, hands it in, takes it back. */
export function LeadActs({ project, place }: Props) {
  const { edit, withdraw } = project.can
  return (
    <>
      {edit && <Submit project={project} place={place} />}
      {withdraw && <Withdraw project={project} place={place} />}
    </>
  )
}
