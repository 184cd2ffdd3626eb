import { Link } from '@reliance/ui/link.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { useDate } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import { hrefOf, type Place } from '../../person.ts'
import { type Outputs, queries } from '../../trpc.ts'
import { WriteBodyMinutes } from './write-body-minutes.tsx'

type Minutes = Outputs['assemblies']['bodyMinutes']['get']
type Version = Minutes['versions'][number]

/** That nothing is written yet, and by which day it should be. */
function Missing({ minutes }: { minutes: Minutes }) {
  const t = useTranslations('assemblies.bodyMinutes')
  const date = useDate()
  const day = { date: date(minutes.dueOn, 'weekday') }
  return minutes.isLate ? (
    <Notice kind="error" title={t('missingLate')}>
      {t('missingLateWhy', day)}
    </Notice>
  ) : (
    <Notice kind="info" title={t('missing')}>
      {t('missingWhy', day)}
    </Notice>
  )
}

function Written({ version }: { version: Version }) {
  const t = useTranslations('assemblies.bodyMinutes')
  const date = useDate()
  const { text, reason, writer, writtenAt } = version
  const day = date(writtenAt)
  return (
    <div className="flex flex-col gap-2">
      <p className="wrap-anywhere text-ink-soft">
        {writer === null ? t('byNobody', { date: day }) : t('by', { name: writer, date: day })}
      </p>
      {reason !== '' && <p className="wrap-anywhere">{t('because', { reason })}</p>}
      <div className="wrap-anywhere">
        <Paragraphs text={text} />
      </div>
    </div>
  )
}

/** What it said before it was corrected, folded away and printed. */
function Former({ versions }: { versions: readonly Version[] }) {
  const t = useTranslations('assemblies.bodyMinutes')
  const date = useDate()
  if (versions.length === 0) return null
  return (
    <details>
      <summary className="target cursor-pointer content-center font-bold">{t('before')}</summary>
      {versions.map(one => (
        <section key={one.version} className="flex flex-col gap-2 border-hair border-t py-4">
          <h2 className="text-20">
            {t('version', { version: String(one.version), date: date(one.writtenAt) })}
          </h2>
          <Written version={one} />
        </section>
      ))}
    </details>
  )
}

function Content({ place, minutes }: { place: Place; minutes: Minutes }) {
  const t = useTranslations('assemblies.bodyMinutes')
  const date = useDate()
  const { title, body, bodyId, heldOn, versions, can } = minutes
  useDocumentTitle(title, place.name)
  const [latest, ...former] = versions
  return (
    <Page
      title={<span className="wrap-anywhere">{title}</span>}
      sentence={t('sentence', { body, date: date(heldOn, 'weekday') })}
    >
      {latest === undefined ? <Missing minutes={minutes} /> : <Written version={latest} />}
      {can.write && <WriteBodyMinutes place={place} eventId={minutes.eventId} latest={latest} />}
      <Former versions={former} />
      <p className="wrap-anywhere print:hidden">
        <Link href={`${hrefOf(place)}/mandats/organe/${bodyId}`}>{t('back', { body })}</Link>
      </p>
    </Page>
  )
}

/** What was said at one meeting of a body, and its page to write it (R110). */
export function BodyMinutesPage({ place, eventId }: { place: Place; eventId: string }) {
  const query = useQuery(queries.assemblies.bodyMinutes.get.queryOptions({ spaceId: place.spaceId, eventId }))
  return <Loaded query={query}>{minutes => <Content place={place} minutes={minutes} />}</Loaded>
}
