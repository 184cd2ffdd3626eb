import { centsOf } from '@reliance/core/fund/euros.ts'
import { spacedIban } from '@reliance/core/fund/iban.ts'
import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDraft } from '../acts/use-draft.ts'
import { useDate } from '../format.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { Treasury } from './treasury.ts'
import { useEuros, useTypedEuros } from './use-euros.ts'

type Over = Treasury['overpaid'][number]
type Target = Treasury['openPledges'][number]
type Props = { treasury: Treasury; place: Place }

const keyOf = ({ organisationId, year }: Pick<Target, 'organisationId' | 'year'>) =>
  `${organisationId} ${year}`

const amountFor = (over: Over, target: Target | undefined): string =>
  target && centsOf(target.left) < centsOf(over.over) ? target.left : over.over

function MoveOver({ over, treasury, place }: Props & { over: Over }) {
  const t = useTranslations('interface.treasury')
  const [euros, typed] = [useEuros(), useTypedEuros()]
  const targets = treasury.openPledges.filter(one => one.organisationId === over.organisationId)
  const { act, draft, text } = useDraft(
    `over-${over.organisationId}-${over.year}`,
    () => ({ toYear: String(targets[0]?.year ?? ''), amount: typed(amountFor(over, targets[0])) }),
    ({ toYear, amount }, requestId) =>
      api.fund.moveOverpayment.mutate({
        spaceId: place.spaceId,
        organisationId: over.organisationId,
        year: over.year,
        toYear: Number(toYear),
        amount,
        requestId,
      }),
    () => t('overMoved'),
  )
  if (targets.length === 0) return <p className="text-ink-soft">{t('overNoTarget')}</p>
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('overMove')}>
      <Select
        label={t('overTo')}
        options={targets.map(one => ({
          value: String(one.year),
          label: t('overTarget', { year: String(one.year), left: euros(one.left) }),
        }))}
        {...text('toYear')}
      />
      <TextField label={t('overAmount')} inputMode="decimal" autoComplete="off" {...text('amount')} />
    </ActForm>
  )
}

function OverLine({ over, treasury, place }: Props & { over: Over }) {
  const t = useTranslations('interface.treasury')
  const euros = useEuros()
  const said = { organisation: over.displayName, amount: euros(over.over), year: String(over.year) }
  return (
    <li className="flex flex-col gap-3 border-hair border-b py-4">
      <p>
        <strong>{t('overLine', said)}</strong>
      </p>
      {treasury.canKeep && (
        <>
          <MoveOver
            // What is over, or could take it, has changed: the fields begin again from there.
            key={`${over.over} ${treasury.openPledges.length}`}
            over={over}
            treasury={treasury}
            place={place}
          />
          <p className="text-ink-soft">
            {over.ibans.length === 0
              ? t('overRefundNoAccount', said)
              : t('overRefund', { ...said, iban: over.ibans.map(spacedIban).join(', ') })}
          </p>
        </>
      )}
    </li>
  )
}

function Moved({ one, canUndo, place }: { one: Treasury['moves'][number]; canUndo: boolean; place: Place }) {
  const t = useTranslations('interface.treasury')
  const [euros, date, say] = [useEuros(), useDate(), useSay()]
  const undo = useAct(
    (_: null, requestId) =>
      api.fund.undoMove.mutate({ spaceId: place.spaceId, moveId: one.moveId, requestId }),
    { onDone: () => say(t('undoneSaid')) },
  )
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-hair border-b py-3">
      <span className="min-w-0">
        {t('overMovedLine', {
          amount: euros(one.amount),
          organisation: one.organisation,
          fromYear: String(one.fromYear),
          toYear: String(one.toYear),
          date: date(one.movedOn),
        })}
      </span>
      {canUndo && (
        <Button pending={undo.sending ? t('undo') : undefined} onClick={() => void undo.send(null)}>
          {t('undo')}
        </Button>
      )}
      <ActNotice failure={undo.failure} />
    </li>
  )
}

/** What was paid beyond promises: counted for another one, or given back to the account that paid it. */
export function Overpaid({ treasury, place }: Props) {
  const t = useTranslations('interface.treasury')
  const { overpaid, moves, canKeep } = treasury
  if (overpaid.length === 0 && moves.length === 0) return null
  return (
    <section className="flex max-w-line flex-col gap-2 border-hair border-t pt-6">
      <h2 className="text-25">{t('overTitle')}</h2>
      {overpaid.length > 0 && <p>{t('overWhy')}</p>}
      <ul>
        {overpaid.map(one => (
          <OverLine key={keyOf(one)} over={one} treasury={treasury} place={place} />
        ))}
      </ul>
      {moves.length > 0 && (
        <details>
          <summary className="target cursor-pointer">{t('overMoves')}</summary>
          <ul>
            {moves.map(one => (
              <Moved key={one.moveId} one={one} canUndo={canKeep} place={place} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
