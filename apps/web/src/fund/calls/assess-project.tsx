import { pointsMax } from '@reliance/core/fund/calls/assess.ts'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { NumberField } from '../../home/number-field.tsx'
import { numberIn } from '../../home/number-in.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { Application } from './application-draft.ts'

type Named = Application['committee']['assessing'][number]
type Props = { project: Application; place: Place; by: Named }

const ownWord = ({ committee }: Application, by: Named) =>
  committee.left.find(one => one.organisationId === by.organisationId)?.said ?? null

/** Consent or an objection, or points by criterion; one may change one's mind until the last day. */
export function AssessProject({ project, place, by }: Props) {
  const t = useTranslations('interface.committee')
  const { criteria, method } = project.committee
  const own = ownWord(project, by)
  const isScored = method === 'score'
  const form = useDraft(
    `assess-${by.organisationId}`,
    () => ({
      stance: own?.stance === 'objects' ? 'objects' : 'consents',
      reason: own?.reason ?? '',
      points: criteria.map((_, at) => String(own?.points[at] ?? '')) as readonly string[],
    }),
    ({ stance, reason, points }, requestId) =>
      api.fund.assess.mutate({
        spaceId: place.spaceId,
        requestId,
        applicationId: project.applicationId,
        organisationId: by.organisationId,
        stance: isScored ? 'scores' : stance === 'objects' ? 'objects' : 'consents',
        reason,
        points: isScored ? points.map(numberIn) : [],
      }),
    () => t('said'),
  )
  const { draft, put, text, act } = form
  return (
    <section className="flex flex-col gap-3 border-hair border-t pt-6">
      <h2 className="text-25">{t('assessTitle', { organisation: by.displayName })}</h2>
      <ActForm act={act} input={() => draft} submitLabel={t('say')}>
        {isScored ? (
          criteria.map((criterion, at) => (
            <NumberField
              key={criterion}
              label={t('points', { criterion })}
              min={0}
              max={pointsMax}
              value={draft.points[at] ?? ''}
              error={act.errorOf('points')}
              onChange={value =>
                put({ points: draft.points.map((one, place) => (place === at ? value : one)) })
              }
            />
          ))
        ) : (
          <Select
            label={t('stance')}
            options={(['consents', 'objects'] as const).map(value => ({
              value,
              label: t(`stances.${value}`),
            }))}
            {...text('stance')}
          />
        )}
        <TextArea label={t('why')} {...text('reason')} />
      </ActForm>
      {own?.stance === 'objects' && own.liftedBy === '' && (
        <LiftObjection project={project} place={place} by={by} />
      )}
    </section>
  )
}

function LiftObjection({ project, place, by }: Props) {
  const t = useTranslations('interface.committee')
  const form = useDraft(
    `lift-${by.organisationId}`,
    () => ({ liftedBy: '' }),
    ({ liftedBy }, requestId) =>
      api.fund.liftObjection.mutate({
        spaceId: place.spaceId,
        requestId,
        applicationId: project.applicationId,
        organisationId: by.organisationId,
        liftedBy,
      }),
    () => t('said'),
  )
  return (
    <ActForm act={form.act} input={() => form.draft} submitLabel={t('lift')}>
      <TextField label={t('liftedBy')} {...form.text('liftedBy')} />
    </ActForm>
  )
}

/** Says that one's organisation has an interest in the project: it is left out of its assessment (R73). */
export function DeclareInterest({ project, place, by }: Props) {
  const t = useTranslations('interface.committee')
  const form = useDraft(
    `interest-${by.organisationId}`,
    () => ({ reason: '' }),
    ({ reason }, requestId) =>
      api.fund.declareInterest.mutate({
        spaceId: place.spaceId,
        requestId,
        applicationId: project.applicationId,
        organisationId: by.organisationId,
        reason,
      }),
    () => t('said'),
  )
  return (
    <details>
      <summary className="target cursor-pointer">{t('interestTitle')}</summary>
      <p className="py-2">{t('interestWhy', { organisation: by.displayName })}</p>
      <ActForm act={form.act} input={() => form.draft} submitLabel={t('declare')}>
        <TextField label={t('interestReason')} {...form.text('reason')} />
      </ActForm>
    </details>
  )
}
