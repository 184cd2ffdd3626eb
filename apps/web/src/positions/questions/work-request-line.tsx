import { Link } from '@reliance/ui/link.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import type { Place } from '../../person.ts'
import type { Outputs } from '../../trpc.ts'
import { AnswerWorkshop } from './answer-workshop.tsx'

export type WorkRequest = Outputs['positions']['workshopRequests'][number]

/** What the coordination answered. */
function Answered({ request }: { request: WorkRequest }) {
  const t = useTranslations('interface.statement')
  const date = useDate()
  const { state, meetsOn, answerText } = request
  const on = { date: date(request.answeredAt ?? request.askedAt) }
  const sentence =
    state === 'declined'
      ? t('workDeclined', on)
      : meetsOn === null
        ? t('workAccepted', on)
        : t('workAcceptedOn', { ...on, day: date(meetsOn, 'weekday') })
  return (
    <div className="mt-3 border-edge border-s-4 ps-4">
      <p className={state === 'declined' ? 'text-ink-soft' : 'font-bold'}>{sentence}</p>
      {answerText !== '' && <p className="whitespace-pre-line">{answerText}</p>}
    </div>
  )
}

type Props = { request: WorkRequest; place: Place; statementHref?: string }

/** Who asks, since when, and in a word why, with the answer or the room for it; the statement where it is not above. */
export function WorkRequestLine({ request, place, statementHref }: Props) {
  const t = useTranslations('interface.statement')
  const date = useDate()
  return (
    <li className="flex gap-3 border-hair border-t py-4">
      <Mark seed={request.organisationId} name={request.displayName} size="small" />
      <div className="min-w-0 flex-1">
        {statementHref !== undefined && (
          <p className="font-bold">
            <Link href={statementHref}>
              {request.number}. {request.text}
            </Link>
          </p>
        )}
        <p>
          <strong>{request.displayName}</strong>
          <span className="text-ink-soft">
            , {t(request.state === 'waiting' ? 'workWaits' : 'workAsks', { date: date(request.askedAt) })}
          </span>
        </p>
        {request.note !== '' && <q>{request.note}</q>}
        {request.state !== 'waiting' && <Answered request={request} />}
        {request.can.answer && <AnswerWorkshop request={request} place={place} />}
      </div>
    </li>
  )
}
