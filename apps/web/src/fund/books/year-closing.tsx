import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { useDate } from '../../format.ts'
import type { Place } from '../../person.ts'
import { api, type Outputs } from '../../trpc.ts'
import { WaitingClosing } from './waiting-closing.tsx'

type Year = Outputs['fund']['openYear']
type Props = { year: Year; place: Place }

/** What the bank says on the last day, and what was counted by hand: the books have to say the same. */
function PrepareClosing({ year, place }: Props) {
  const t = useTranslations('interface.yearClosing')
  const date = useDate()
  const { spaceId } = place
  const { startsOn } = year
  const { act, draft, text } = useDraft(
    `closing-${startsOn}`,
    () => ({ bank: '', cash: '' }),
    (typed, requestId) => api.fund.books.prepareClosing.mutate({ ...typed, spaceId, startsOn, requestId }),
    () => t('prepared'),
  )
  return (
    <>
      <p>{t('prepareWhy')}</p>
      <ActForm act={act} input={() => draft} submitLabel={t('prepare')}>
        <TextField
          label={t('bank', { date: date(year.endsOn) })}
          inputMode="decimal"
          autoComplete="off"
          {...text('bank')}
        />
        <TextField label={t('cash')} inputMode="decimal" autoComplete="off" {...text('cash')} />
      </ActForm>
    </>
  )
}

/** Why a year cannot be closed yet, or its preparation. */
function Before({ year, place }: Props) {
  const t = useTranslations('interface.year')
  const date = useDate()
  if (year.unexplained > 0) return <p>{t('waits', { count: year.unexplained })}</p>
  if (!year.isOver) return <p>{t('notOver', { date: date(year.endsOn) })}</p>
  return <PrepareClosing year={year} place={place} />
}

/** How a year ends: the treasury prepares its closing, somebody else confirms it or sends it back. */
export function YearClosing({ year, place }: Props) {
  const [t, words] = [useTranslations('interface.yearClosing'), useTranslations('interface.year')]
  const date = useDate()
  const { closing, closedOn, canPrepare } = year
  if (closedOn !== null) return <p>{words('closedOn', { date: date(closedOn) })}</p>
  const isWaiting = closing !== null && closing.outcome === null
  if (place.closedAt !== null || (!canPrepare && !isWaiting)) return null
  return (
    <section className="flex max-w-line flex-col gap-4 print:hidden">
      <h2 className="text-25">{isWaiting ? t('waits') : words('close')}</h2>
      {isWaiting && <WaitingClosing closing={closing} year={year} place={place} />}
      {closing?.outcome === 'sent_back' && <p>{t('wasSentBack', { reason: closing.reason ?? '' })}</p>}
      {canPrepare && (!isWaiting || closing.isVoid) && <Before year={year} place={place} />}
    </section>
  )
}
