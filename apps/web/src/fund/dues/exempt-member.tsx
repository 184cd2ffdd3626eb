import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useDraft } from '../../acts/use-draft.ts'
import type { Place } from '../../person.ts'
import { CollectionNote } from '../../personal-data/collection-note.tsx'
import { api } from '../../trpc.ts'
import type { Kept } from './kept-dues.ts'

type Member = Kept['members'][number]

function Exempt({ one, campaignId, place }: { one: Member; campaignId: string; place: Place }) {
  const t = useTranslations('interface.keepDues')
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const end = useAct(
    (_: null, requestId) =>
      api.fund.dues.endExemption.mutate({
        spaceId: place.spaceId,
        campaignId,
        personId: one.personId,
        requestId,
      }),
    { onDone: () => say(t('ended')) },
  )
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-hair border-b py-3">
      <span className="min-w-0">
        {one.displayName}, {one.exemptReason}
      </span>
      <Button onClick={() => setAsking(true)}>{t('endExemption')}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('endExemption')}
        confirmLabel={t('endExemption')}
        cancelLabel={t('keep')}
        pending={end.sending ? t('endExemption') : undefined}
        onConfirm={() => void end.send(null)}
      >
        <p>{t('endExemptionWhy', { name: one.displayName })}</p>
        <ActNotice failure={end.failure} />
      </ConfirmDialog>
    </li>
  )
}

/** Somebody is up to date without paying, with a reason that stays here; and how that ends. */
export function ExemptMember({ now, place }: { now: Kept; place: Place }) {
  const t = useTranslations('interface.keepDues')
  const { campaignId } = now.campaign
  const owing = now.members.filter(one => one.validThroughOn === null)
  const { act, draft, text } = useDraft(
    `exempt-${campaignId}`,
    () => ({ personId: '', reason: '' }),
    (typed, requestId) =>
      api.fund.dues.exempt.mutate({ ...typed, spaceId: place.spaceId, campaignId, requestId }),
    () => t('exempted'),
  )
  return (
    <details className="max-w-line">
      <summary className="target cursor-pointer font-bold text-20">{t('exemption')}</summary>
      <p className="py-2">{t('exemptionWhy')}</p>
      <ActForm act={act} input={() => draft} submitLabel={t('exemptAct')}>
        <Select
          label={t('person')}
          options={[
            { value: '', label: t('choosePerson') },
            ...owing.map(one => ({ value: one.personId, label: one.displayName })),
          ]}
          {...text('personId')}
        />
        <TextField label={t('reason')} {...text('reason')} />
        <CollectionNote of="dues" who={place.name} />
      </ActForm>
      <ul>
        {now.members
          .filter(one => one.exemptReason !== '')
          .map(one => (
            <Exempt key={one.personId} one={one} campaignId={campaignId} place={place} />
          ))}
      </ul>
    </details>
  )
}
