import { statementBytesMax } from '@reliance/core/fund/import-statement.ts'
import { FileField } from '@reliance/ui/file-field.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useAct } from '../acts/use-act.ts'
import { useRefusalText } from '../acts/use-refusal-text.ts'
import { base64Of } from '../files/base64-of.ts'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'
import { useEuros } from './use-euros.ts'

type Imported = Outputs['fund']['importStatement']
type Sent = { fileName: string; content: string; decimalSign: ',' | '.' | null }

/** What these say is an amount. */
const amountCodes: readonly string[] = ['fund.statement_balances_differ', 'fund.statement_batch_not_split']

/** What the file brought, and each row that was not taken, with its reason. */
function Result({ result }: { result: Imported }) {
  const t = useTranslations('interface.treasury')
  const euros = useEuros()
  const refusal = useRefusalText()
  const { newCount, lineCount, matchedCount, matchedAmount, pendingCount, notices } = result
  return (
    <Notice kind="info" title={t('imported', { newCount, lineCount })}>
      {lineCount > 0 && <p>{t('importedMatched', { count: matchedCount, amount: euros(matchedAmount) })}</p>}
      {pendingCount > 0 && <p>{t('importedPending', { count: pendingCount })}</p>}
      {notices.length > 0 && (
        <ul className="list-disc ps-5">
          {notices.map((one, at) => {
            const read = amountCodes.includes(one.code) ? euros(one.read) : one.read
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: what a file says is read once, in its order
              <li key={at}>{refusal({ code: one.code, params: { row: String(one.row ?? ''), read } })}</li>
            )
          })}
        </ul>
      )}
    </Notice>
  )
}

/**
 * Drops a bank's file; what it brought is said at once, and can be taken back.
 * @param send what takes it in: the fund of a coalition, or the dues of an organisation.
 */
export function ImportStatement({
  place,
  send = api.fund.importStatement.mutate,
}: {
  place: Place
  send?: (file: Sent & { spaceId: string; requestId: string }) => Promise<Imported>
}) {
  const t = useTranslations('interface.treasury')
  const [file, setFile] = useState<{ name: string; content: string } | null>(null)
  const [sign, setSign] = useState<',' | '.'>(',')
  const [wrong, setWrong] = useState<string>()
  const [result, setResult] = useState<Imported | null>(null)
  const act = useAct((sent: Sent, requestId) => send({ ...sent, spaceId: place.spaceId, requestId }), {
    fields: ['fileName'],
    onDone: setResult,
  })
  const asks = act.failure?.fields.fileName?.code === 'fund.statement_ask_decimal'
  const choose = async (chosen: File | undefined) => {
    setResult(null)
    act.forget('fileName')
    const isLarge = chosen !== undefined && chosen.size > statementBytesMax
    setWrong(isLarge ? t('fileTooLarge', { maximum: String(statementBytesMax / 1_000_000) }) : undefined)
    setFile(
      chosen === undefined || isLarge
        ? null
        : { name: chosen.name, content: base64Of(new Uint8Array(await chosen.arrayBuffer())) },
    )
  }
  const input = (): Sent | null => {
    if (file === null) setWrong(wrong ?? t('fileMissing'))
    return file && { fileName: file.name, content: file.content, decimalSign: asks ? sign : null }
  }
  return (
    <section className="flex max-w-line flex-col gap-4 border-hair border-t pt-6">
      <h2 className="text-25">{t('importTitle')}</h2>
      <p>{t('importWhy')}</p>
      <ActForm act={act} input={input} submitLabel={t('import')}>
        <FileField
          label={t('file')}
          accept=".xml,.camt,.ofx,.qfx,.csv,.txt"
          error={wrong ?? act.errorOf('fileName')}
          onChoose={([chosen]) => void choose(chosen)}
        />
        {asks && (
          <Select
            label={t('decimal')}
            value={sign}
            options={[
              { value: ',', label: t('decimalComma') },
              { value: '.', label: t('decimalPoint') },
            ]}
            onChange={chosen => setSign(chosen === '.' ? '.' : ',')}
          />
        )}
      </ActForm>
      {result && <Result result={result} />}
    </section>
  )
}
