import { Link } from '@reliance/ui/link.tsx'
import { useTranslations } from 'use-intl'
import { hrefOf, type Place } from '../person.ts'
import { HeldLine } from './held-line.tsx'
import type { Register } from './register-view.ts'
import { ResignMandate } from './resign-mandate.tsx'

type Mandate = Register['mandates'][number]

/** A mandate in force: its page has what it owes, and its holder can give it back at any time. */
function MyMandate({ place, role, mandate }: { place: Place; role: string; mandate: Mandate }) {
  const { mandateId, startsOn, endsOn, mission } = mandate
  return (
    <li className="flex flex-col gap-2 border-hair border-t py-3">
      <h3 className="font-bold">
        <Link href={`${hrefOf(place)}/mandats/${mandateId}`}>{role}</Link>
      </h3>
      <HeldLine holder={mandate.displayName} startsOn={startsOn} endsOn={endsOn} />
      <p className="text-ink-soft">{mission}</p>
      <ResignMandate place={place} mandateId={mandateId} role={role} />
    </li>
  )
}

export function MyMandates({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.register')
  const mine = register.mandates.filter(one => one.personId === register.personId && one.state === 'active')
  if (mine.length === 0) return null
  const roleOf = (roleId: string) => register.roles.find(one => one.roleId === roleId)?.name ?? ''
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-20">{t('mine')}</h2>
      <ul>
        {mine.map(mandate => (
          <MyMandate key={mandate.mandateId} place={place} mandate={mandate} role={roleOf(mandate.roleId)} />
        ))}
      </ul>
    </section>
  )
}
