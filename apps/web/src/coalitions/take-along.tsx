import { Button } from '@reliance/ui/button.tsx'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { saveBytes } from '../files/save-file.ts'
import { Unread } from '../home/unread.tsx'
import type { Archive } from './left-receipt.tsx'

/** What the coalition holds of one organisation, in one file that it takes along (R69). */
export function TakeAlong({ name, fetchArchive }: { name: string; fetchArchive: () => Promise<Archive> }) {
  const t = useTranslations('interface.leaveCoalition')
  const form = useTranslations('interface.form')
  const prepared = useMutation({
    mutationFn: fetchArchive,
    onSuccess: archive => saveBytes(archive.fileName, archive.content, 'application/zip'),
  })
  return (
    <section className="flex flex-col items-start gap-3">
      <h2 className="text-25">{t('take')}</h2>
      <p>{t('takeWhy', { organisation: name })}</p>
      <p>{t('archiveWhat')}</p>
      {prepared.isError && <Unread query={{ refetch: () => prepared.mutate() }} />}
      <Button pending={prepared.isPending ? form('sending') : undefined} onClick={() => prepared.mutate()}>
        {t('archive')}
      </Button>
    </section>
  )
}
