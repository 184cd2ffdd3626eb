import { selfRunKinds } from '@reliance/core/mandates/describe-ways.ts'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { useDate } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { BodyWays } from './body-ways.tsx'
import type { ShownBody } from './shown-body.ts'
import { TakePart } from './take-part.tsx'
import { WhoIsThere } from './who-is-there.tsx'
import { WriteToBody } from './write-to-body.tsx'

/** What a later context shows on the page of a body. */
export type BodyPart = (at: { place: Place; body: ShownBody }) => ReactNode

const sentenceOf = ({ kind, decides }: ShownBody) => {
  if (kind === 'commission' || kind === 'secretariat') return `sentence_${kind}` as const
  return decides ? ('sentence_decides' as const) : ('sentence_prepares' as const)
}

/** Whether one can still come in, where that has an end. */
function Standing({ body }: { body: ShownBody }) {
  const t = useTranslations('mandates.body')
  const date = useDate()
  if (body.dissolvedOn !== null)
    return (
      <Notice kind="info" title={t('dissolved', { date: date(body.dissolvedOn) })}>
        {t('dissolvedWhy')}
      </Notice>
    )
  if (body.endsOn === null) return null
  if (!body.isOver) return <p>{t('ends', { date: date(body.endsOn) })}</p>
  return (
    <Notice kind="info" title={t('over', { date: date(body.endsOn) })}>
      {t('overWhy')}
    </Notice>
  )
}

function Content({ place, body, part }: { place: Place; body: ShownBody; part: BodyPart | undefined }) {
  const t = useTranslations('mandates.body')
  const kinds = useTranslations('mandates.bodyKinds')
  useDocumentTitle(body.name, place.name)
  const { parent, purpose, ways } = body
  const kind = kinds(body.kind)
  return (
    <Page
      title={<span className="wrap-anywhere">{body.name}</span>}
      sentence={t(sentenceOf(body))}
      act={<TakePart place={place} body={body} />}
    >
      <div className="flex flex-col gap-3">
        <p className="wrap-anywhere text-ink-soft">
          {parent === null ? kind : t('kindIn', { kind, parent })}
        </p>
        <Standing body={body} />
        {purpose !== '' && (
          <div>
            <h2 className="text-20">{t('purpose')}</h2>
            <Paragraphs text={purpose} />
          </div>
        )}
      </div>
      <WhoIsThere place={place} body={body} />
      {body.can.write && <WriteToBody place={place} body={body} />}
      {part?.({ place, body })}
      {ways !== null && selfRunKinds.includes(body.kind) && (
        <BodyWays place={place} body={body} ways={ways} />
      )}
    </Page>
  )
}

/** One body: what it is for, who is in it, how it works, and how one comes in. */
export function BodyPage({
  place,
  bodyId,
  part,
}: {
  place: Place
  bodyId: string
  part: BodyPart | undefined
}) {
  const query = useQuery(queries.mandates.body.queryOptions({ spaceId: place.spaceId, bodyId }))
  return <Loaded query={query}>{body => <Content place={place} body={body} part={part} />}</Loaded>
}
