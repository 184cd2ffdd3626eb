import { Link } from '@reliance/ui/link.tsx'
import { useTranslations } from 'use-intl'
import { hrefOf, type Place } from '../person.ts'
import type { Register } from './register-view.ts'

type UnderRecallProps = { place: Place; mandate: Pick<Register['mandates'][number], 'recall'> }

/** A mandate that is held back by its recall: there is nothing to propose, and a decision to read. */
export function UnderRecall({ place, mandate: { recall } }: UnderRecallProps) {
  const t = useTranslations('interface.recall')
  if (recall === null) return null
  return (
    <Link
      href={`${hrefOf(place)}/decisions/${recall.decisionId}`}
      className="target inline-flex items-center self-start"
    >
      {t('underWay', { number: String(recall.number) })}
    </Link>
  )
}
