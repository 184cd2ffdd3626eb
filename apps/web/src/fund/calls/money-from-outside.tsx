import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { todayIn, useDate } from '../../format.ts'
import { DateField } from '../../home/date-field.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'
import type { Application } from './application-draft.ts'

type Props = { project: Application; place: Place }

function Confirm({ project, place }: Props) {
  const t = useTranslations('interface.outside')
  const { act, draft, text } = useDraft(
    'money-from-outside',
    () => ({ moneyId: crypto.randomUUID() as string, source: '', amount: '', confirmedOn: todayIn(place) }),
    (typed, requestId) =>
      api.fund.confirmMoney.mutate({
        ...typed,
        spaceId: place.spaceId,
        applicationId: project.applicationId,
        requestId,
      }),
    () => t('done'),
  )
  return (
    <details className="max-w-line">
      <summary className="target cursor-pointer">{t('add')}</summary>
      <p className="py-2">{t('addWhy')}</p>
      <ActForm act={act} input={() => draft} submitLabel={t('submit')}>
        <TextField label={t('source')} autoComplete="off" {...text('source')} />
        <TextField label={t('amount')} inputMode="decimal" autoComplete="off" {...text('amount')} />
        <DateField label={t('on')} {...text('confirmedOn')} />
      </ActForm>
    </details>
  )
}

/** What a project has from elsewhere, read by all; its lead says it, and it leaves less to give. */
export function MoneyFromOutside({ project, place }: Props) {
  const t = useTranslations('interface.outside')
  const [euros, date] = [useEuros(), useDate()]
  const { outside, can } = project
  const confirms = can.confirm && place.closedAt === null
  if (outside.length === 0 && !confirms) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-20">{t('title')}</h2>
      <ul className="list-disc ps-5">
        {outside.map(one => (
          <li key={one.moneyId}>
            {t('line', { source: one.source, amount: euros(one.amount), date: date(one.confirmedOn) })}
          </li>
        ))}
      </ul>
      {confirms && <Confirm project={project} place={place} />}
    </section>
  )
}
