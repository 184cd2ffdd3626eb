import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'
import type { Application } from './application-draft.ts'

type Props = { project: Application; place: Place; by: { organisationId: string; displayName: string } }

/** What the committee gives to each partner, and why; somebody of it writes it down (R131). */
export function GiveVerdict({ project, place, by }: Props) {
  const t = useTranslations('interface.committee')
  const euros = useEuros()
  const before = project.committee.verdict
  const form = useDraft(
    'verdict',
    () => ({
      shares: project.shares.map(one => ({
        organisationId: one.organisationId,
        amount:
          before?.shares.find(({ organisationId }) => organisationId === one.organisationId)?.amount ??
          (one.isPolitical ? '0.00' : one.asked),
      })) as readonly { organisationId: string; amount: string }[],
      reason: before?.reason ?? '',
    }),
    ({ shares, reason }, requestId) =>
      api.fund.giveVerdict.mutate({
        spaceId: place.spaceId,
        requestId,
        applicationId: project.applicationId,
        organisationId: by.organisationId,
        shares: [...shares],
        reason,
      }),
    () => t('said'),
  )
  const { draft, put, text, act } = form
  const amountOf = (id: string) => draft.shares.find(one => one.organisationId === id)?.amount ?? ''
  const change = (id: string, amount: string) =>
    put({ shares: draft.shares.map(one => (one.organisationId === id ? { ...one, amount } : one)) })
  return (
    <section className="flex flex-col gap-3 border-hair border-t pt-6">
      <h2 className="text-25">{t('verdictTitle')}</h2>
      <p>{t('verdictWhy', { organisation: by.displayName })}</p>
      <ActForm act={act} input={() => draft} submitLabel={t('giveVerdict')}>
        {project.shares.map(one =>
          one.isPolitical ? (
            <p key={one.organisationId}>
              {one.displayName}. {t('political')}
            </p>
          ) : (
            <TextField
              key={one.organisationId}
              label={t('gives', { organisation: one.displayName, asked: euros(one.asked) })}
              inputMode="decimal"
              autoComplete="off"
              value={amountOf(one.organisationId)}
              error={act.errorOf('shares')}
              onChange={amount => change(one.organisationId, amount)}
            />
          ),
        )}
        <TextArea label={t('reason')} {...text('reason')} />
      </ActForm>
    </section>
  )
}
