import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { hrefOf, type Place } from '../person.ts'
import { type Outputs, queries } from '../trpc.ts'
import { DecisionStanding } from './decision-standing.tsx'
import { useDecisionTitle } from './use-effect-words.ts'

type Pending = Outputs['mandates']['mine']['decisions'][number]

function Line({ place, decision }: { place: Place; decision: Pending }) {
  const t = useTranslations('interface.register')
  const title = useDecisionTitle()(decision)
  const href = `${hrefOf(place)}/decisions/${decision.decisionId}`
  return (
    <li className="flex flex-col gap-2 border-hair border-t py-4">
      <h3 className="text-20">
        <Link href={href}>{title}</Link>
      </h3>
      <DecisionStanding decision={decision} />
      {decision.waitsForMe && (
        <div>
          <LinkButton href={href}>{t('answerIt')}</LinkButton>
        </div>
      )}
    </li>
  )
}

/** Decisions that wait: those for this person's answer first. */
export function PendingDecisions({ place }: { place: Place }) {
  const t = useTranslations('interface.register')
  const { data } = useQuery(queries.mandates.mine.queryOptions({ spaceId: place.spaceId }))
  if (data === undefined || data.decisions.length === 0) return null
  const ordered = data.decisions.toSorted((a, b) => Number(b.waitsForMe) - Number(a.waitsForMe))
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{t('pending')}</h2>
      <ul>
        {ordered.map(decision => (
          <Line key={decision.decisionId} place={place} decision={decision} />
        ))}
      </ul>
    </section>
  )
}
