import { Link } from '@reliance/ui/link.tsx'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import { hrefOf, type Place } from '../person.ts'
import { dayAt } from './choice.ts'
import { HeldLine } from './held-line.tsx'
import type { Register } from './register-view.ts'
import { UnderRecall } from './under-recall.tsx'

const pending = ['given', 'accepted', 'active', 'suspended']

/** Every mandate with its state and the decision that gave it; nothing is erased when it ends. */
export function AllMandates({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.register')
  const states = useTranslations('mandates.states')
  const recall = useTranslations('interface.recall')
  const mayRecall = place.closedAt === null && register.bodies.some(body => body.can.propose)
  const roleOf = (roleId: string) => register.roles.find(one => one.roleId === roleId)?.name ?? ''
  if (register.mandates.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{t('all')}</h2>
      <ul className="grid gap-x-6 md:grid-cols-2">
        {register.mandates.map(one => (
          <li key={one.mandateId} className="flex flex-col gap-1 border-hair border-t py-3">
            <Link href={`${hrefOf(place)}/mandats/${one.mandateId}`} className="font-bold">
              {roleOf(one.roleId)}
            </Link>
            <HeldLine holder={one.displayName || t('erased')} startsOn={one.startsOn} endsOn={one.endsOn} />
            <span className="text-ink-soft">
              {states(one.state)},{' '}
              <Link href={`${hrefOf(place)}/decisions/${one.decisionId}`}>
                {t('byDecision', { number: String(one.decisionNumber) })}
              </Link>
            </span>
            <UnderRecall place={place} mandate={one} />
            {mayRecall && one.recall === null && pending.includes(one.state) && (
              <Link
                href={`${hrefOf(place)}/mandats/${one.mandateId}/rappel`}
                className="target inline-flex items-center self-start"
              >
                {recall('open')}
                <span className="only-read">
                  {' '}
                  ({roleOf(one.roleId)}, {one.displayName || t('erased')})
                </span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Bodies that are no more: they left the tree, their decisions and mandates stand above. */
export function DissolvedBodies({ register }: { register: Register }) {
  const t = useTranslations('interface.register')
  const date = useDate()
  const dissolved = register.bodies.filter(one => one.dissolvedAt !== null)
  if (dissolved.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-20">{t('dissolvedBodies')}</h2>
      <ul>
        {dissolved.map(one => (
          <li key={one.bodyId} className="flex flex-col gap-1 border-hair border-t py-3">
            <strong>{one.name}</strong>
            <span className="text-ink-soft">
              {t('dissolvedLine', { date: date(dayAt(one.dissolvedAt ?? register.now)) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
