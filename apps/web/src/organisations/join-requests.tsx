import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDate } from '../format.ts'
import { Unread } from '../home/unread.tsx'
import type { Place } from '../person.ts'
import { api, type Outputs, queries } from '../trpc.ts'

type Request = Outputs['organisations']['joinRequests'][number]
type Answer = { answer: 'accept' | 'decline'; level: 'member' | 'supporter' }

function RequestLine({ request, place }: { request: Request; place: Place }) {
  const t = useTranslations('interface.organisation')
  const date = useDate()
  const say = useSay()
  const { joinRequestId, displayName } = request
  const act = useAct(
    (input: Answer, requestId) =>
      api.organisations.answerJoinRequest.mutate({
        spaceId: place.spaceId,
        joinRequestId,
        ...input,
        requestId,
      }),
    { onDone: ({ accepted }) => say(accepted ? t('accepted', { name: displayName }) : t('declined')) },
  )
  const answers = [
    ['accept', { answer: 'accept', level: 'member' }],
    ['acceptSupporter', { answer: 'accept', level: 'supporter' }],
    ['decline', { answer: 'decline', level: 'member' }],
  ] as const satisfies readonly (readonly [string, Answer])[]
  return (
    <li className="flex flex-col gap-3 border-hair border-t py-4">
      <div>
        <strong>{displayName}</strong>
        <span className="text-ink-soft">, {t('asked', { date: date(request.askedAt) })}</span>
        {request.message !== '' && <p className="whitespace-pre-line">{request.message}</p>}
      </div>
      <div className="flex flex-wrap gap-3">
        {answers.map(([label, input]) => (
          <Button key={label} aria-label={`${t(label)}, ${displayName}`} onClick={() => void act.send(input)}>
            {t(label)}
          </Button>
        ))}
      </div>
      <ActNotice failure={act.failure} />
    </li>
  )
}

/** People who asked from the public page; nothing is shown while nobody asks. */
export function JoinRequests({ place }: { place: Place }) {
  const t = useTranslations('interface.organisation')
  const requests = useQuery(queries.organisations.joinRequests.queryOptions({ spaceId: place.spaceId }))
  if (requests.isError && requests.data === undefined) return <Unread query={requests} />
  if (requests.data === undefined || requests.data.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{t('requests')}</h2>
      <ul>
        {requests.data.map(one => (
          <RequestLine key={one.joinRequestId} request={one} place={place} />
        ))}
      </ul>
    </section>
  )
}
