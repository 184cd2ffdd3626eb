import { Button } from '@reliance/ui/button.tsx'
import { useMutation } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'use-intl'
import { saveFile } from '../../files/save-file.ts'
import { Unread } from '../../home/unread.tsx'
import { api } from '../../trpc.ts'

type TakeAwayProps = { coalition: { spaceId: string; slug: string }; organisationId: string; name: string }

/** What the coalition holds of one organisation, in files it takes along (R69). */
export function TakeAway({ coalition, organisationId, name }: TakeAwayProps) {
  const t = useTranslations('interface.leaveCoalition')
  const form = useTranslations('interface.form')
  const lang = useLocale()
  const { spaceId, slug } = coalition
  const nameOf = (file: string): string => {
    const key = `file_${file.replace(/\.csv$/, '').replaceAll('-', '_')}` as 'file_people'
    return t.has(key) ? t(key) : file
  }
  const prepared = useMutation({
    mutationFn: () => api.positions.exportOrganisation.query({ spaceId, organisationId, lang }),
  })
  return (
    <section className="flex flex-col items-start gap-3">
      <h2 className="text-25">{t('take')}</h2>
      <p>{t('takeWhy', { organisation: name })}</p>
      {prepared.isError && <Unread query={{ refetch: () => prepared.mutate() }} />}
      {prepared.data === undefined ? (
        <Button pending={prepared.isPending ? form('sending') : undefined} onClick={() => prepared.mutate()}>
          {t('prepare')}
        </Button>
      ) : (
        <ul className="-ms-2 flex flex-col">
          <li>
            <Button
              kind="quiet"
              onClick={() => saveFile(`${slug}.json`, prepared.data.json, 'application/json')}
            >
              {t('json')}
            </Button>
          </li>
          {prepared.data.files.map(file => (
            <li key={file.name}>
              <Button kind="quiet" onClick={() => saveFile(`${slug}-${file.name}`, file.content, 'text/csv')}>
                {t('csv', { name: nameOf(file.name) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
