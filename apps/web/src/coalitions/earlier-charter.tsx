import { charterArticles } from '@reliance/core/coalitions/charter-articles.ts'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { FileLinks } from '../files/file-links.tsx'
import { useDate } from '../format.ts'
import { LoadingPage } from '../home/loading-page.tsx'
import { hrefOf, type Place } from '../person.ts'
import type { Outputs } from '../trpc.ts'
import { ChangesList } from './changes-list.tsx'
import { CharterText } from './charter-text.tsx'
import { useCharterChanges } from './use-charter-changes.ts'

type Version = Outputs['coalitions']['charterVersion']
type EarlierCharterProps = { place: Place; version: Version; current: Version }

/** A version that is no longer in force: its text, and what has changed since (R3). */
export function EarlierCharter({ place, version, current }: EarlierCharterProps) {
  const t = useTranslations('interface.readCharter')
  const date = useDate()
  const title = t('title', { version: version.label })
  useDocumentTitle(title, place.name)
  const changes = useCharterChanges(version.text, current.text)
  const toCurrent = `${hrefOf(place)}/charte`
  if (changes === null) return <LoadingPage />
  return (
    <Page title={title} sentence={t('sentence', { coalition: place.name, date: date(version.publishedAt) })}>
      <Notice
        kind="info"
        title={t('notInForce', { version: current.label })}
        act={<LinkButton href={toCurrent}>{t('toCurrent', { version: current.label })}</LinkButton>}
      />
      <section className="flex flex-col gap-4">
        <h2 className="only-read">{title}</h2>
        <CharterText articles={charterArticles(version.text)} lang={version.lang} />
        <FileLinks spaceId={place.spaceId} files={version.files} />
      </section>
      <section className="flex flex-col gap-4 border-hair border-t pt-6">
        <h2 className="text-25">{t('changedSince', { version: current.label })}</h2>
        {changes.length === 0 ? (
          <p>{t('unchanged', { version: current.label })}</p>
        ) : (
          // The articles of the other version stand on another page.
          <ChangesList changes={changes} lang={current.lang} isLinked={false} />
        )}
      </section>
    </Page>
  )
}
