import { centsOf } from '@reliance/core/fund/euros.ts'
import { likelyPayers } from '@reliance/core/fund/likely-payers.ts'
import type { AsideKind } from '@reliance/core/fund/match-payment.ts'
import { Button } from '@reliance/ui/button.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { type Typed, useTyped } from '../acts/use-typed.ts'
import { useDate } from '../format.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { fundHref } from './fund-href.ts'
import { ReturnedBy } from './returned-by.tsx'
import type { BankLine, Treasury } from './treasury.ts'
import { useEuros } from './use-euros.ts'
import { useStay } from './use-stay.ts'

type Props = { line: BankLine; treasury: Treasury; place: Place; onSorted: () => void }

/** The heading of the lines that wait: where one that was undone is found again. */
export const waitingId = 'waiting'

/** One movement of the bank, as the statement writes it. */
export function LineText({ line }: { line: Pick<BankLine, 'amount' | 'bookedOn' | 'otherName' | 'label'> }) {
  const [euros, date] = [useEuros(), useDate()]
  return (
    <p className="flex flex-col">
      <span className="flex flex-wrap items-baseline gap-x-4">
        <strong className="text-20 tabular-nums">{euros(line.amount)}</strong>
        <span>{date(line.bookedOn)}</span>
      </span>
      <span>{[line.otherName, line.label].filter(Boolean).join(', ')}</span>
    </p>
  )
}

function useLineActs({ line, treasury, place, onSorted }: Props, typed: Typed) {
  const t = useTranslations('interface.treasury')
  const say = useSay()
  const named = { spaceId: place.spaceId, lineId: line.lineId }
  const onDone = () => {
    say(t('done'))
    onSorted()
  }
  const match = useAct(
    ({ organisationId, year }: { organisationId: string; year: number }, requestId) =>
      api.fund.matchPayment.mutate({ ...named, organisationId, year, requestId }),
    { onDone },
  )
  const aside = useAct(
    ({ as, reason }: { as: AsideKind; reason: string }, requestId) =>
      api.fund.ignoreLine.mutate({ ...named, as, reason, requestId }),
    { fields: ['reason'], typed, onDone },
  )
  return { match, aside, year: treasury.year, said: onDone }
}

const named = (organisations: Treasury['organisations']) =>
  organisations.map(one => ({ value: one.organisationId, label: one.displayName }))

/** What a line seems to be, with what this rests on, and the few things one can say of it. */
function WaitingLine(props: Props) {
  const { line, treasury, place } = props
  const t = useTranslations('interface.treasury')
  const euros = useEuros()
  const [chosen, setChosen] = useState('')
  /** Why it is something else; null where nobody said so. */
  const [other, setOther, typed] = useTyped(`aside-${line.lineId}`, (): string | null => null)
  const { match, aside, year, said } = useLineActs(props, typed)
  const { proposed } = line
  const promised = treasury.organisations.filter(one => one.promise)
  const likely = proposed ? [] : likelyPayers([line.otherName, line.label], promised)
  const others = promised.filter(one => !likely.includes(one))
  const isIn = centsOf(line.amount) > 0n
  const refunds = isIn ? [] : treasury.overpaid.filter(one => -centsOf(line.amount) <= centsOf(one.over))
  const payer = promised.find(one => one.organisationId === chosen)
  const isMuchMore = payer !== undefined && centsOf(payer.left) < centsOf(line.amount)
  return (
    <li className="flex flex-col gap-3 border-hair border-b py-4">
      <LineText line={line} />
      {proposed && (
        <div className="flex flex-wrap items-center gap-4">
          <span>
            {t('proposed', { organisation: proposed.displayName, basis: t(`bases.${proposed.basis}`) })}
          </span>
          <Button
            kind="main"
            pending={match.sending ? t('confirm') : undefined}
            onClick={() => void match.send({ organisationId: proposed.organisationId, year: proposed.year })}
          >
            {t('confirm')}
          </Button>
        </div>
      )}
      <div className="flex flex-wrap items-end gap-4">
        {isIn && (
          <>
            <Select
              label={t('whose')}
              value={chosen}
              options={[{ value: '', label: t('choose') }, ...(likely.length > 0 ? [] : named(others))]}
              groups={
                likely.length > 0
                  ? [
                      { title: t('likely'), options: named(likely) },
                      { title: t('others'), options: named(others) },
                    ].filter(({ options }) => options.length > 0)
                  : []
              }
              onChange={setChosen}
            />
            {isMuchMore && (
              <p className="font-bold">
                {t('muchMore', { organisation: payer.displayName, left: euros(payer.left) })}
              </p>
            )}
            {chosen !== '' && (
              <Button
                pending={match.sending ? t('match') : undefined}
                onClick={() => void match.send({ organisationId: chosen, year })}
              >
                {t('match')}
              </Button>
            )}
          </>
        )}
      </div>
      {isIn && <ReturnedBy line={line} treasury={treasury} place={place} onDone={said} />}
      <div className="flex flex-wrap items-center gap-3">
        {refunds.map(one => (
          <Button
            key={`${one.organisationId} ${one.year}`}
            pending={match.sending ? t('match') : undefined}
            onClick={() => void match.send({ organisationId: one.organisationId, year: one.year })}
          >
            {t('refundTo', { organisation: one.displayName, year: String(one.year) })}
          </Button>
        ))}
        {!isIn && (
          <LinkButton href={fundHref(place, `nouvelle-depense-${line.lineId}`)}>
            {t('makeExpense')}
          </LinkButton>
        )}
        <span className="text-ink-soft">{t('whatElse')}</span>
        {asideWays(isIn, treasury.byCard).map(as => (
          <Button
            key={as}
            pending={aside.sending ? t(`asideAs.${as}`) : undefined}
            onClick={() => (as === 'other' ? setOther('') : void aside.send({ as, reason: '' }))}
          >
            {t(`asideAs.${as}`)}
          </Button>
        ))}
      </div>
      {other !== null && (
        <div className="flex flex-wrap items-end gap-4">
          <TextField
            label={t('otherReason')}
            value={other}
            error={aside.errorOf('reason')}
            onChange={setOther}
          />
          <Button
            pending={aside.sending ? t('setAside') : undefined}
            onClick={() => void aside.send({ as: 'other', reason: other })}
          >
            {t('setAside')}
          </Button>
        </div>
      )}
      <ActNotice failure={match.failure ?? aside.failure} />
    </li>
  )
}

/** What a line can be that is no contribution; what comes from payments by card, where there are any. */
const asideWays = (isIn: boolean, byCard: boolean) =>
  isIn
    ? byCard
      ? (['deposit', 'card_payout', 'other'] as const)
      : (['deposit', 'other'] as const)
    : byCard
      ? (['bank_charge', 'outside', 'other'] as const)
      : (['bank_charge', 'other'] as const)

/** Lines that did not find their place by themselves. */
export function WaitingLines({ treasury, place }: { treasury: Treasury; place: Place }) {
  const t = useTranslations('interface.treasury')
  const { waiting } = treasury
  const { ref, stay } = useStay()
  return (
    <section className="flex max-w-line flex-col gap-2 border-hair border-t pt-6">
      <h2 ref={ref} id={waitingId} tabIndex={-1} className="text-25">
        {t('waiting')}
      </h2>
      <p>{waiting.length === 0 ? t('waitingNone') : t('waitingCount', { count: waiting.length })}</p>
      <ul>
        {waiting.map(line =>
          treasury.canKeep ? (
            <WaitingLine key={line.lineId} line={line} treasury={treasury} place={place} onSorted={stay} />
          ) : (
            <li key={line.lineId} className="border-hair border-b py-4">
              <LineText line={line} />
            </li>
          ),
        )}
      </ul>
    </section>
  )
}
