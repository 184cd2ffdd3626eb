import { Link } from '@reliance/ui/link.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { useTranslations } from 'use-intl'

export type Afloat = { organisationId: string; displayName: string }

/** As many as one takes in at a glance; the list has them all. */
const most = 36

/** Where a mark lies in its place on the water. */
const drifts = ['pt-3', 'ps-4', 'pt-6', 'pe-4 pt-4', 'pe-2', 'ps-3 pt-4', 'pt-1'] as const

/** The same for one organisation each day, and of nothing that it is: its id alone. */
const driftOf = (id: string): string => {
  const sum = [...id].reduce((total, sign) => (total * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7)
  return drifts[sum % drifts.length] ?? drifts[0]
}

/**
 * The member organisations as marks on the same water, all of one size: near or far by chance, never by what they are.
 * Each leads to its page. @param href where the list says the same in words, with the pages under it.
 */
export function OnTheWater({ organisations, href }: { organisations: readonly Afloat[]; href: string }) {
  const t = useTranslations('interface.coalition')
  const shown = organisations.slice(0, most)
  return (
    <section className="flex flex-col gap-4">
      <h2 className="sr-only">{t('water')}</h2>
      <figure className="flex flex-col gap-4">
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-x-6 gap-y-10 py-2">
          {shown.map(({ organisationId, displayName }) => (
            <li key={organisationId} className={driftOf(organisationId)}>
              <Link
                href={`${href}/${organisationId}`}
                className="flex flex-col items-center gap-2 no-underline hover:underline"
              >
                <Mark seed={organisationId} name={displayName} size="large" />
                <span className="max-w-full text-balance text-center">{displayName}</span>
              </Link>
            </li>
          ))}
        </ul>
        <figcaption className="flex flex-col items-start">
          <span>{t('waterWhy')}</span>
          <Link href={href} className="target inline-flex items-center">
            {t('waterList', { count: organisations.length })}
          </Link>
        </figcaption>
      </figure>
    </section>
  )
}
