import { type ActionOutcome, actionOutcomes } from '@reliance/core/actions/end-action.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDraft } from '../acts/use-draft.ts'
import { api } from '../trpc.ts'
import { actionsHref } from './actions-href.ts'
import type { ActionProps } from './shown-action.ts'

function Publish({ place, action }: ActionProps) {
  const t = useTranslations('interface.action')
  const say = useSay()
  const act = useAct(
    (_: null, requestId) =>
      api.actions.publish.mutate({ spaceId: place.spaceId, requestId, actionId: action.actionId }),
    { onDone: () => say(t('published')) },
  )
  return (
    <>
      <Button
        kind="main"
        pending={act.sending ? t('publish') : undefined}
        onClick={() => void act.send(null)}
      >
        {t('publish')}
      </Button>
      <ActNotice failure={act.failure} />
    </>
  )
}

function AskNeed({ place, action }: ActionProps) {
  const t = useTranslations('interface.action')
  const { act, draft, text } = useDraft(
    `need-${action.actionId}`,
    () => ({ text: '' }),
    (draft, requestId) =>
      api.actions.askNeed.mutate({ ...draft, spaceId: place.spaceId, requestId, actionId: action.actionId }),
    () => t('asked'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('askSubmit')}>
      <TextField label={t('need')} hint={t('needHint')} {...text('text')} />
    </ActForm>
  )
}

function End({ place, action }: ActionProps) {
  const t = useTranslations('interface.action')
  const outcomes = actionOutcomes.filter(one => action.state !== 'draft' || one === 'dropped')
  const { act, draft, text } = useDraft(
    `end-${action.actionId}`,
    () => ({ outcome: outcomes[0] as string, reason: '' }),
    ({ outcome, reason }, requestId) =>
      api.actions.end.mutate({
        spaceId: place.spaceId,
        requestId,
        actionId: action.actionId,
        outcome: outcome as ActionOutcome,
        reason,
      }),
    () => t('ended'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('endSubmit')}>
      <Select
        label={t('outcome')}
        options={outcomes.map(value => ({ value, label: t(`outcomes.${value}`) }))}
        {...text('outcome')}
      />
      <TextArea
        label={t('reason')}
        hint={t('reasonHint')}
        optional={draft.outcome === 'done'}
        {...text('reason')}
      />
    </ActForm>
  )
}

/** What whoever speaks for the lead does with its action. */
export function LeadActs({ place, action }: ActionProps) {
  const t = useTranslations('interface.action')
  return (
    <div className="flex flex-col gap-4 print:hidden">
      <div className="flex flex-wrap gap-4">
        {action.state === 'draft' && <Publish place={place} action={action} />}
        <LinkButton href={actionsHref(place, `modifier-${action.number}`)}>{t('edit')}</LinkButton>
      </div>
      <Foldable title={t('asks')} isOpen={false} level={2}>
        <AskNeed place={place} action={action} />
      </Foldable>
      <Foldable title={t('end')} isOpen={false} level={2}>
        <End place={place} action={action} />
      </Foldable>
    </div>
  )
}
