import { Link } from '@reliance/ui/link.tsx'
import { useTranslations } from 'use-intl'
import { MandateLine } from './mandate-line.tsx'
import { Given, type GivenBy } from './role-view.tsx'
import { usePowerLabels } from './use-power-labels.ts'

export type OwnRole = {
  mandateId: string
  href: string
  role: string
  body: string
  startsOn: string
  endsOn: string
  powers: readonly string[]
  given: GivenBy
}

/** What I hold here: the function, until when, what it lets me do, and the decision that it comes from. */
export function MyRole({ own, today }: { own: readonly OwnRole[]; today: string }) {
  const t = useTranslations('interface.decides')
  const give = useTranslations('interface.give')
  const labels = usePowerLabels()
  if (own.length === 0) return null
  return (
    <section className="flex flex-col gap-4 print:hidden">
      <h2 className="text-25">{t(own.length === 1 ? 'mine' : 'mineMany')}</h2>
      <div className={own.length === 1 ? 'max-w-line' : 'grid gap-6 md:grid-cols-2'}>
        {own.map(mandate => (
          <article key={mandate.mandateId} className="flex flex-col gap-3 border-accent border-s-4 ps-4">
            <h3 className="text-20">
              <Link href={mandate.href}>{mandate.role}</Link>
              <span className="block font-normal text-17 text-ink-soft">{mandate.body}</span>
            </h3>
            <MandateLine mandate={mandate} today={today} />
            {mandate.powers.length === 0 ? (
              <p className="text-ink-soft">{give('canNothing')}</p>
            ) : (
              <div>
                <p>{t('mineCan')}</p>
                <ul className="list-disc ps-5">
                  {mandate.powers.map(power => (
                    <li key={power}>{labels[power] ?? power}</li>
                  ))}
                </ul>
              </div>
            )}
            <Given given={mandate.given} />
          </article>
        ))}
      </div>
    </section>
  )
}
