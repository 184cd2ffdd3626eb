import type { Discretion } from '@reliance/core/actions/discretion.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDraft } from '../acts/use-draft.ts'
import { api } from '../trpc.ts'
import { DiscretionChoice } from './discretion-choice.tsx'
import type { ActionProps } from './shown-action.ts'

type Props = ActionProps & { organisationId: string }

function Leave({ place, action, organisationId }: Props) {
  const t = useTranslations('interface.action')
  const say = useSay()
  const act = useAct(
    (_: null, requestId) =>
      api.actions.leave.mutate({
        spaceId: place.spaceId,
        requestId,
        actionId: action.actionId,
        organisationId,
      }),
    { onDone: () => say(t('left')) },
  )
  return (
    <div className="flex flex-col items-start gap-2">
      <Button pending={act.sending ? t('leave') : undefined} onClick={() => void act.send(null)}>
        {t('leave')}
      </Button>
      <ActNotice failure={act.failure} />
    </div>
  )
}

/** The needs that nobody else sees to: "Nous pouvons". */
function Fills({
  action,
  needIds,
  organisationId,
  onChange,
}: Pick<Props, 'action' | 'organisationId'> & {
  needIds: readonly string[]
  onChange: (needIds: string[]) => void
}) {
  const t = useTranslations('interface.action')
  const own = action.parts.find(one => one.organisationId === organisationId)?.needIds ?? []
  const open = action.needs.filter(one => one.filledBy === null || own.includes(one.needId))
  if (open.length === 0) return null
  return (
    <fieldset>
      <legend className="pb-1 font-bold">{t('weCan')}</legend>
      {open.map(({ needId, text }) => (
        <div key={needId}>
          <Checkbox
            label={text}
            checked={needIds.includes(needId)}
            onChange={isOn => onChange(isOn ? [...needIds, needId] : needIds.filter(one => one !== needId))}
          />
        </div>
      ))}
    </fieldset>
  )
}

/** What one organisation brings, how it is seen, what it sees to; the same form to join and to say it otherwise. */
function PartForm({ place, action, organisationId }: Props) {
  const t = useTranslations('interface.action')
  const own = action.parts.find(one => one.organisationId === organisationId)
  const { act, draft, put, text } = useDraft(
    `part-${action.actionId}-${organisationId}`,
    () => ({
      discretion: (own?.discretion ?? '') as Discretion | '',
      contribution: own?.contribution ?? '',
      needIds: own?.needIds ?? [],
    }),
    ({ discretion, ...said }, requestId) =>
      api.actions.takePart.mutate({
        ...said,
        spaceId: place.spaceId,
        requestId,
        actionId: action.actionId,
        organisationId,
        // Whoever chose nothing is asked for it by the rule.
        discretion: discretion as Discretion,
      }),
    () => t(own ? 'changed' : 'joined'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t(own ? 'changeSubmit' : 'joinSubmit')}>
      <TextArea label={t('contribution')} hint={t('contributionHint')} {...text('contribution')} />
      <Fills
        action={action}
        organisationId={organisationId}
        needIds={draft.needIds}
        onChange={needIds => put({ needIds })}
      />
      <DiscretionChoice
        value={draft.discretion}
        error={act.errorOf('discretion')}
        onChange={discretion => put({ discretion })}
      />
    </ActForm>
  )
}

/** The part of the organisation that this person speaks for; nothing for whoever speaks for none (R56, R64, R65). */
export function OwnPart({ place, action }: ActionProps) {
  const t = useTranslations('interface.action')
  const mine = action.can.takePartFor
  const [chosen, choose] = useState(mine[0]?.organisationId ?? '')
  if (mine.length === 0) return null
  const own = action.parts.find(one => one.organisationId === chosen)
  return (
    <div className="print:hidden">
      <Foldable title={t(own ? 'change' : 'join')} isOpen={false} level={2}>
        {!own && <p className="max-w-line text-ink-soft">{t('joinWhy')}</p>}
        {mine.length > 1 && (
          <Select
            label={t('inNameOf')}
            value={chosen}
            options={mine.map(one => ({ value: one.organisationId, label: one.displayName }))}
            onChange={choose}
          />
        )}
        <PartForm
          key={`${chosen}-${own === undefined}`}
          place={place}
          action={action}
          organisationId={chosen}
        />
        {own?.role === 'partner' && <Leave place={place} action={action} organisationId={chosen} />}
      </Foldable>
    </div>
  )
}
