import { type Column, DataTable } from '@reliance/ui/data-table.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useTranslations } from 'use-intl'
import { useRefusalText } from '../../acts/use-refusal-text.ts'
import type { Outputs } from '../../trpc.ts'

type CsvError = Extract<Outputs['positions']['importCsv'], { imported: false }>['errors'][number]
type Props = { file: string; errors: readonly CsvError[]; count: number }

/** Every mistake with its line, what is wrong and what to write instead; nothing of the file was taken. */
export function CsvErrors({ file, errors, count }: Props) {
  const t = useTranslations('interface.positionFiles')
  const words = useTranslations('positions')
  const text = useRefusalText()
  const rows = errors.map((error, at) => ({ ...error, at }))
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'where',
      title: t('where'),
      cell: ({ line, column }) => words('csvLine', { line: String(line), column: column ?? 'null' }),
    },
    { key: 'fix', title: t('fix'), cell: ({ code, params }) => text({ code, ...(params && { params }) }) },
  ]
  return (
    <>
      <Notice kind="error" title={t('refused', { file, count })}>
        {t('refusedWhy')}
      </Notice>
      <DataTable caption={t('errors')} columns={columns} rows={rows} rowKey={({ at }) => String(at)} />
      {count > errors.length && <p>{t('moreErrors', { count: count - errors.length })}</p>}
    </>
  )
}
