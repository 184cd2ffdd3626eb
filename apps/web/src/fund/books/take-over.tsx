import { balancesBytesMax } from '@reliance/core/fund/books/read-balances.ts'
import { addDays, type CivilDate } from '@reliance/core/shared/time.ts'
import { Button } from '@reliance/ui/button.tsx'
import { FileField } from '@reliance/ui/file-field.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { base64Of } from '../../files/base64-of.ts'
import { useDate } from '../../format.ts'
import type { Place } from '../../person.ts'
import { api, type Outputs } from '../../trpc.ts'
import { SeenBalances } from './seen-balances.tsx'
import { TakenBalances } from './taken-balances.tsx'

type Books = Outputs['fund']['openBooks']
type Props = { books: Books; place: Place }
type Sent = { fileName: string; content: string }

/** Drops the balances of an accountant, shows what each line becomes, and takes them over in one act. */
function DropBalances({ books, place }: Props) {
  const t = useTranslations('interface.takeOver')
  const [date, say] = [useDate(), useSay()]
  const [file, setFile] = useState<Sent | null>(null)
  const [wrong, setWrong] = useState<string>()
  const [seen, setSeen] = useState<Outputs['fund']['books']['previewBalances'] | null>(null)
  const { spaceId } = place
  const look = useAct(
    (sent: Sent, requestId) => api.fund.books.previewBalances.mutate({ ...sent, spaceId, requestId }),
    { fields: ['fileName'], refresh: false, onDone: setSeen },
  )
  const take = useAct(
    (sent: Sent, requestId) => api.fund.books.takeOver.mutate({ ...sent, spaceId, requestId }),
    { onDone: () => say(t('done')) },
  )
  const choose = async (chosen: File | undefined) => {
    setSeen(null)
    look.forget('fileName')
    const isLarge = chosen !== undefined && chosen.size > balancesBytesMax
    setWrong(isLarge ? t('fileTooLarge', { maximum: String(balancesBytesMax / 1000) }) : undefined)
    setFile(
      chosen === undefined || isLarge
        ? null
        : { fileName: chosen.name, content: base64Of(new Uint8Array(await chosen.arrayBuffer())) },
    )
  }
  const input = () => {
    if (file === null) setWrong(wrong ?? t('fileMissing'))
    return file
  }
  const first = books.years[0]?.startsOn as CivilDate
  return (
    <details className="border-hair border-t pt-6 print:hidden">
      <summary className="target cursor-pointer font-bold text-20">{t('title')}</summary>
      <div className="flex flex-col gap-4 pt-2">
        <p className="max-w-line">{t('why', { date: date(addDays(first, -1)) })}</p>
        <div className="max-w-line">
          <ActForm act={look} input={input} submitLabel={t('look')}>
            <FileField
              label={t('file')}
              accept=".csv,.txt,.tsv"
              error={wrong ?? look.errorOf('fileName')}
              onChoose={([chosen]) => void choose(chosen)}
            />
          </ActForm>
        </div>
        {seen && (
          <SeenBalances seen={seen}>
            <Button
              kind="main"
              pending={take.sending ? t('act') : undefined}
              onClick={() => file && void take.send(file)}
            >
              {t('act')}
            </Button>
            <ActNotice failure={take.failure} />
          </SeenBalances>
        )}
      </div>
    </details>
  )
}

/** What a fund had before it was kept here: what was taken over, or where the treasury takes it over. */
export function TakeOver({ books, place }: Props) {
  if (books.opening) return <TakenBalances books={books} opening={books.opening} place={place} />
  const isTooLate = books.years.length === 0 || books.years.some(one => one.isClosed)
  if (!books.canKeep || isTooLate || place.closedAt !== null) return null
  return <DropBalances books={books} place={place} />
}
