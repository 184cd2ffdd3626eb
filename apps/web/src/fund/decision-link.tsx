import { Link } from '@reliance/ui/link.tsx'
import { useTranslations } from 'use-intl'
import { hrefOf, type Place } from '../person.ts'

/** The way to the decision that something rests on; nothing where there is none. */
export function DecisionLink({
  place,
  decision,
}: {
  place: Place
  decision: { decisionId: string; number: number } | null
}) {
  const t = useTranslations('interface.fund')
  if (!decision) return null
  return (
    <Link
      href={`${hrefOf(place)}/decisions/${decision.decisionId}`}
      className="target inline-flex items-center"
    >
      {t('ruleDecision', { number: String(decision.number) })}
    </Link>
  )
}
