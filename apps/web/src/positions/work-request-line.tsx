import { Link } from '@reliance/ui/link.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import type { Outputs } from '../trpc.ts'

export type WorkRequest = Outputs['positions']['workshopRequests'][number]

/** Who asks, since when, and in a word why; with the statement where it is not above already. */
export function WorkRequestLine({
  request,
  statementHref,
}: {
  request: WorkRequest
  statementHref?: string
}) {
  const t = useTranslations('interface.statement')
  const date = useDate()
  return (
    <li className="flex gap-3 border-hair border-t py-4">
      <Mark seed={request.organisationId} name={request.displayName} size="small" />
      <div className="min-w-0">
        {statementHref !== undefined && (
          <p className="font-bold">
            <Link href={statementHref}>
              {request.number}. {request.text}
            </Link>
          </p>
        )}
        <p>
          <strong>{request.displayName}</strong>
          <span className="text-ink-soft">, {t('workWaits', { date: date(request.askedAt) })}</span>
        </p>
        {request.note !== '' && <q>{request.note}</q>}
      </div>
    </li>
  )
}
