import { centsOf } from '@reliance/core/fund/euros.ts'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useLocale, useTranslations } from 'use-intl'
import { SaveButton } from '../files/save-button.tsx'
import { useDate } from '../format.ts'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'
import { fundHref } from './fund-href.ts'
import { PaperButton } from './paper-button.tsx'
import { useEuros } from './use-euros.ts'

type Fund = Outputs['fund']['get']
type Mine = Fund['mine'][number]

/** What is due next, or has been for longest, in one line. */
function NextDue({ mine }: { mine: Mine }) {
  const t = useTranslations('interface.fund')
  const [euros, date] = [useEuros(), useDate()]
  if (!mine.next) return null
  const values = { amount: euros(mine.next.amount), date: date(mine.next.dueOn) }
  return (
    <p className={mine.state === 'late' ? 'font-bold text-alert' : ''}>
      {mine.state === 'late' ? t('lateSince', values) : t('nextDueBy', values)}
    </p>
  )
}

/** Promised, paid, left: three figures of one size, read like a sentence. */
function Figures({ mine }: { mine: Mine }) {
  const t = useTranslations('interface.fund')
  const euros = useEuros()
  if (!mine.promise) return null
  const figures = [
    [t('promised'), mine.promise.amount],
    [t('paid'), mine.paid],
    [t('left'), mine.left],
  ] as const
  return (
    <dl className="grid max-w-line grid-cols-1 gap-x-6 gap-y-2 md:grid-cols-3">
      {figures.map(([label, amount]) => (
        <div
          key={label}
          className="flex items-baseline justify-between gap-3 md:flex-col md:justify-start md:gap-0"
        >
          <dt className="text-ink-soft">{label}</dt>
          <dd className="font-bold text-20 tabular-nums">{euros(amount)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What of one's own promise is in kind, and how much of it another organisation has countersigned. */
function PromisedInKind({ mine: { promise, signedInKind } }: { mine: Mine }) {
  const t = useTranslations('interface.pledgeInKind')
  const euros = useEuros()
  if (!promise || centsOf(promise.inKind) === 0n) return null
  return <p>{t('promised', { amount: euros(promise.inKind), signed: euros(signedInKind) })}</p>
}

function History({ mine, place }: { mine: Mine; place: Place }) {
  const t = useTranslations('interface.fund')
  const [euros, date, lang] = [useEuros(), useDate(), useLocale()]
  if (mine.payments.length === 0) return null
  return (
    <details>
      <summary className="target cursor-pointer">{t('history')}</summary>
      <ul>
        {mine.payments.map(one => {
          const values = { amount: euros(one.amount.replace('-', '')), date: date(one.receivedOn) }
          const back = centsOf(one.amount) < 0n
          return (
            <li key={one.contributionId} className="flex flex-wrap items-center gap-x-4 py-1">
              {back ? t('historyBack', values) : t('historyOne', values)}
              {one.isCertified && (
                <SaveButton
                  label={t('certificate')}
                  type="application/pdf"
                  make={() =>
                    api.fund.paymentPaper.query({
                      spaceId: place.spaceId,
                      kind: 'received',
                      id: one.contributionId,
                      lang,
                    })
                  }
                />
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

function Ways({ mine, place, year }: { mine: Mine; place: Place; year: number }) {
  const t = useTranslations('interface.fund')
  const { organisationId } = mine
  const isOpen = place.closedAt === null
  return (
    <div className="flex flex-wrap gap-4">
      {mine.next && (
        <LinkButton href={fundHref(place, 'verser', organisationId)}>{t('seeAccount')}</LinkButton>
      )}
      {isOpen && mine.canPledge && mine.promise && (
        <LinkButton href={fundHref(place, 'promettre', organisationId)}>{t('change')}</LinkButton>
      )}
      {(mine.promise || mine.payments.some(one => one.year === year)) && (
        <PaperButton
          place={place}
          organisationId={organisationId}
          year={year}
          kind="statement"
          label={t('statement')}
        />
      )}
    </div>
  )
}

/** The share of one's own organisation: what was promised, paid, is left and comes next, in one glance (R81). */
export function MyShare({ mine, fund, place }: { mine: Mine; fund: Fund; place: Place }) {
  const t = useTranslations('interface.fund')
  const euros = useEuros()
  const { promise } = mine
  return (
    <section className="flex flex-col gap-3 border-hair border-t pt-6">
      <h2 className="text-25">{t('yours', { organisation: mine.displayName, year: String(fund.year) })}</h2>
      <Figures mine={mine} />
      <PromisedInKind mine={mine} />
      {promise === null && <p>{t('notYet', { year: String(fund.year) })}</p>}
      {promise === null && !mine.canPledge && <p className="text-ink-soft">{t('notYetOther')}</p>}
      {promise?.kind === 'waived' && <p>{t('waivedMine', { reason: promise.reason })}</p>}
      {mine.state === 'paid' && <p>{t('allPaid')}</p>}
      {centsOf(mine.over) > 0n && <p>{t('over', { amount: euros(mine.over) })}</p>}
      <NextDue mine={mine} />
      <Ways mine={mine} place={place} year={fund.year} />
      <History mine={mine} place={place} />
    </section>
  )
}
