import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Term } from '@reliance/ui/term.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import { MandateLine } from './mandate-line.tsx'
import { type Limits, useLimitWords } from './use-limit-words.ts'
import { usePowerLabels } from './use-power-labels.ts'

export type GivenBy = {
  body: string
  on: string
  number: string
  href: string
}
export type RoleMandate = Limits & {
  mandateId: string
  href: string
  holder: string
  startsOn: string
  endsOn: string
  given: GivenBy
}
export type RoleDetail = {
  roleId: string
  name: string
  body: string
  purpose: string
  domain: readonly string[]
  accountabilities: readonly string[]
  powers: readonly string[]
  mandates: readonly RoleMandate[]
}

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1 border-hair border-t py-4">
      <dt className="font-bold text-ink-soft">{title}</dt>
      <dd className="flex flex-col gap-2">{children}</dd>
    </div>
  )
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="flex list-disc flex-col gap-1 ps-5">
    {lines.map(line => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

/** What the mandate allows beside the role: said wherever a mandate is read (R124). */
function LimitsLine({ mandate }: { mandate: Limits }) {
  const t = useTranslations('mandates.mandate')
  const { spending, binds, reports } = useLimitWords()(mandate)
  return (
    <ul className="text-ink-soft">
      <li>{t('fact', { name: t('spending'), value: spending })}</li>
      <li>{t('fact', { name: t('binds'), value: binds })}</li>
      <li>{t('fact', { name: t('reports'), value: reports })}</li>
    </ul>
  )
}

export function Given({ given }: { given: GivenBy }) {
  const t = useTranslations('interface.decides')
  const date = useDate()
  return (
    <p>
      <Link href={given.href}>
        {t('decision', { body: given.body, date: date(given.on), number: given.number })}
      </Link>
    </p>
  )
}

/** A role: what it is for, what it decides, who holds it, until when, and by which decision. */
export function RoleView({
  role,
  today,
  giveHref = null,
}: {
  role: RoleDetail
  today: string
  /** Where somebody is proposed for it; null for whoever cannot. */
  giveHref?: string | null
}) {
  const t = useTranslations('interface.decides')
  const give = useTranslations('interface.give')
  const labels = usePowerLabels()
  return (
    <article className="max-w-line">
      <h2 className="pb-3 text-25">
        {role.name}
        <span className="block font-normal text-17 text-ink-soft">{role.body}</span>
      </h2>
      <dl>
        <Part title={t('purpose')}>{role.purpose}</Part>
        {role.domain.length > 0 && (
          <Part title={t('domain')}>
            <Lines lines={role.domain} />
          </Part>
        )}
        {role.accountabilities.length > 0 && (
          <Part title={t('accounts')}>
            <Lines lines={role.accountabilities} />
          </Part>
        )}
        {role.powers.length > 0 && (
          <Part title={give('can')}>
            <Lines lines={role.powers.map(power => labels[power] ?? power)} />
          </Part>
        )}
        {role.mandates.length === 0 && (
          <Part title={t('holder')}>
            {t('nobody', { body: role.body })}
            {giveHref !== null && (
              <span>
                <LinkButton href={giveHref}>{give('openRole')}</LinkButton>
              </span>
            )}
          </Part>
        )}
        {role.mandates.flatMap(mandate => [
          <Part key={`${mandate.mandateId}-holder`} title={t('holder')}>
            <Link href={mandate.href} className="font-bold text-20">
              {mandate.holder}
            </Link>
            <LimitsLine mandate={mandate} />
          </Part>,
          <Part
            key={`${mandate.mandateId}-term`}
            title={<Term explanation={t('explained')}>{t('term')}</Term>}
          >
            <MandateLine mandate={mandate} today={today} />
          </Part>,
          <Part key={`${mandate.mandateId}-given`} title={t('given')}>
            <Given given={mandate.given} />
          </Part>,
        ])}
      </dl>
    </article>
  )
}
