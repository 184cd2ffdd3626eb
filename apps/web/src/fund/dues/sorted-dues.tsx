import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { LineText } from '../waiting-lines.tsx'
import type { KeptDues } from './kept-dues.ts'

type Bank = KeptDues['bank']

function SortedLine({ line, place }: { line: Bank['settled'][number]; place: Place }) {
  const t = useTranslations('interface.keepDues')
  const say = useSay()
  const back = useAct(
    (_: null, requestId) =>
      api.fund.dues.putLineBack.mutate({ spaceId: place.spaceId, lineId: line.lineId, requestId }),
    { onDone: () => say(t('putBackDone')) },
  )
  const { paid } = line
  return (
    <li className="flex flex-wrap items-end justify-between gap-3 border-hair border-b py-3">
      <div className="flex min-w-0 flex-col">
        <LineText line={line} />
        <p className="text-ink-soft">
          {paid ? [paid.displayName, t(`rests.${paid.basis}`)].join(', ') : t('settledAside')}
        </p>
      </div>
      {!paid && place.closedAt === null && (
        <Button pending={back.sending ? t('putBack') : undefined} onClick={() => void back.send(null)}>
          {t('putBack')}
        </Button>
      )}
      <ActNotice failure={back.failure} />
    </li>
  )
}

/** What every movement was taken for; one that is a payment is undone among the payments. */
export function SortedDues({ bank, place }: { bank: Bank; place: Place }) {
  const t = useTranslations('interface.keepDues')
  if (bank.settled.length === 0) return null
  return (
    <details className="max-w-line">
      <summary className="target cursor-pointer font-bold text-20">{t('settled')}</summary>
      <ul>
        {bank.settled.map(line => (
          <SortedLine key={line.lineId} line={line} place={place} />
        ))}
      </ul>
    </details>
  )
}
