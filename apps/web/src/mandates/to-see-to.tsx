import { Link } from '@reliance/ui/link.tsx'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import { hrefOf, type Place } from '../person.ts'
import type { Register } from './register-view.ts'

type Line = { mandateId: string; said: string }

function Lines({ place, title, lines }: { place: Place; title: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{title}</h2>
      <ul>
        {lines.map(({ mandateId, said }) => (
          <li key={mandateId} className="border-hair border-t">
            <Link
              href={`${hrefOf(place)}/mandats/${mandateId}`}
              className="target inline-flex items-center py-2 font-bold"
            >
              {said}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Reports that are late, and mandates about to end of which nobody has decided what follows (R28). */
export function ToSeeTo({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('mandates.mandate')
  const words = useTranslations('interface.register')
  const date = useDate()
  const said = (one: Register['mandates'][number], key: 'lateLine' | 'renewalLine', day: string) => ({
    mandateId: one.mandateId,
    said: t(key, {
      role: register.roles.find(role => role.roleId === one.roleId)?.name ?? '',
      holder: one.displayName || words('erased'),
      day: date(day),
    }),
  })
  const late = register.mandates.flatMap(one =>
    one.lateOn === null || !['active', 'suspended'].includes(one.state)
      ? []
      : [said(one, 'lateLine', one.lateOn)],
  )
  const ending = register.mandates
    .filter(one => one.isInRenewal)
    .map(one => said(one, 'renewalLine', one.endsOn))
  return (
    <>
      <Lines place={place} title={t('lateHere')} lines={late} />
      <Lines place={place} title={t('renewalHere')} lines={ending} />
    </>
  )
}
