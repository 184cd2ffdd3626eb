import { useLocale, useTranslations } from 'use-intl'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { Reminder } from './reminder.tsx'
import type { Treasury } from './treasury.ts'

/** Organisations that are late are written to, once a week at most. */
export function RemindLate({ treasury, place }: { treasury: Treasury; place: Place }) {
  const t = useTranslations('interface.treasury')
  const lang = useLocale()
  const { spaceId } = place
  const late = treasury.organisations.filter(one => one.state === 'late')
  if (late.length === 0) return null
  return (
    <Reminder
      title={t('remind')}
      why={t('remindWhy')}
      people={late.map(({ organisationId, displayName }) => ({ id: organisationId, displayName }))}
      words={{
        read: t('remindRead'),
        send: count => t('remindSend', { count }),
        sent: count => t('remindedSaid', { count }),
      }}
      preview={async (organisationIds, requestId) =>
        (await api.fund.previewReminder.mutate({ spaceId, organisationIds, lang, requestId })).map(
          ({ organisationId, ...letter }) => ({ id: organisationId, ...letter }),
        )
      }
      remind={(organisationIds, requestId) => api.fund.remind.mutate({ spaceId, organisationIds, requestId })}
    />
  )
}
