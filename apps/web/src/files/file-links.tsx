import { useTranslations } from 'use-intl'
import { useWeight } from '../format.ts'

export type FileLinksProps = {
  spaceId: string
  files: readonly { fileId: string; name: string; bytes: number }[]
}

/** Files to fetch: each says its name and weight before it is fetched. */
export function FileLinks({ spaceId, files }: FileLinksProps) {
  const t = useTranslations('interface.files')
  const weight = useWeight()
  if (files.length === 0) return null
  return (
    <ul aria-label={t('list')} className="flex flex-col gap-1">
      {files.map(({ fileId, name, bytes }) => (
        <li key={fileId}>
          <a href={`/files/${spaceId}/${fileId}`} download={name}>
            {name}
          </a>{' '}
          <span className="text-ink-soft">{weight(bytes)}</span>
        </li>
      ))}
    </ul>
  )
}
