import { charterArticles } from '@reliance/core/coalitions/charter-articles.ts'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { FileLinks } from '../files/file-links.tsx'
import type { Outputs } from '../trpc.ts'
import { ChangesList } from './changes-list.tsx'
import { CharterText } from './charter-text.tsx'
import { useCharterChanges } from './use-charter-changes.ts'

type Reading = Outputs['mandates']['decision']['readings'][number]

/** A charter that is proposed, before one answers: what changes from the version in force, then its whole text. */
export function ProposedCharter({ spaceId, reading }: { spaceId: string; reading: Reading }) {
  const t = useTranslations('interface.charter')
  const { text, lang, before, files } = reading
  const articles = useMemo(() => charterArticles(text), [text])
  const changes = useCharterChanges(before?.text ?? null, text)
  return (
    <>
      {before !== null && (
        <section className="flex flex-col gap-4">
          <h2 className="text-25">{t('changed', { version: before.label })}</h2>
          {changes === null ? (
            <p role="status" className="text-ink-soft">
              {t('comparing')}
            </p>
          ) : (
            <ChangesList changes={changes} lang={lang} isLinked />
          )}
        </section>
      )}
      <section className="flex flex-col gap-5">
        <h2 className="text-25">{t('fullText')}</h2>
        <CharterText articles={articles} lang={lang} />
        <FileLinks spaceId={spaceId} files={files} />
      </section>
    </>
  )
}
