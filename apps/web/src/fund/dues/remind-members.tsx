import { useLocale, useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { Reminder } from '../reminder.tsx'
import type { Kept } from './kept-dues.ts'

/** Members who have not paid yet are written to, each alone, once in fourteen days. */
export function RemindMembers({ now, place }: { now: Kept; place: Place }) {
  const t = useTranslations('interface.keepDues')
  const lang = useLocale()
  const date = useDate()
  const named = { spaceId: place.spaceId, campaignId: now.campaign.campaignId }
  const owing = now.members.filter(one => one.validThroughOn === null && one.state !== 'after')
  const ready = owing.filter(one => one.isRemindable)
  if (owing.length === 0 || now.campaign.isClosed) return null
  const noteOf = (some: number, all: number) => {
    if (some === all) return undefined
    return some === 0 ? t('remindAllWait') : t('remindWaits')
  }
  if (!now.remindsNow)
    return (
      <section className="flex max-w-line flex-col gap-4 border-hair border-t pt-6">
        <h2 className="text-25">{t('remind')}</h2>
        <p>{t('remindFrom', { date: date(now.remindersFrom) })}</p>
      </section>
    )
  return (
    <Reminder
      title={t('remind')}
      why={t('remindWhy')}
      note={noteOf(ready.length, owing.length)}
      people={ready.map(({ personId, displayName }) => ({ id: personId, displayName }))}
      words={{
        read: t('remindRead'),
        send: count => t('remindSend', { count }),
        sent: count => t('remindSent', { count }),
      }}
      preview={async (personIds, requestId) =>
        (await api.fund.dues.previewReminder.mutate({ ...named, personIds, lang, requestId })).map(
          ({ personId, ...letter }) => ({ id: personId, ...letter }),
        )
      }
      remind={(personIds, requestId) => api.fund.dues.remind.mutate({ ...named, personIds, requestId })}
    />
  )
}
