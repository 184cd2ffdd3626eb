import { Link } from '@reliance/ui/link.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import { hrefOf, type Place } from '../../person.ts'
import { useLimitWords } from '../use-limit-words.ts'
import { usePowerLabels } from '../use-power-labels.ts'
import type { OneMandate } from './one-mandate.ts'

function Fact({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1 border-hair border-t py-3">
      <dt className="font-bold text-ink-soft">{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function OtherTerm({ place, term }: { place: Place; term: NonNullable<OneMandate['renews']> }) {
  const t = useTranslations('mandates.mandate')
  const date = useDate()
  return (
    <Link href={`${hrefOf(place)}/mandats/${term.mandateId}`}>
      {t('term', { start: date(term.startsOn), end: date(term.endsOn) })}
    </Link>
  )
}

function Powers({ powers }: { powers: readonly string[] }) {
  const give = useTranslations('interface.give')
  const labels = usePowerLabels()
  if (powers.length === 0) return <p>{give('canNothing')}</p>
  return (
    <ul className="list-disc ps-5">
      {powers.map(power => (
        <li key={power}>{labels[power] ?? power}</li>
      ))}
    </ul>
  )
}

/** What a mandate is for, what it allows and does not, and the decision that it comes from. */
export function MandateFacts({ place, mandate }: { place: Place; mandate: OneMandate }) {
  const t = useTranslations('mandates.mandate')
  const decides = useTranslations('interface.decides')
  const give = useTranslations('interface.give')
  const kinds = useTranslations('mandates.mandateKinds')
  const date = useDate()
  const { spending, binds, reports } = useLimitWords()(mandate)
  const { decision, decidedBy, renews, renewedBy, domain } = mandate
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('allows')}</h2>
      <dl>
        <Fact title={t('mission')}>{mandate.mission}</Fact>
        {domain !== '' && (
          <Fact title={decides('domain')}>
            <p className="whitespace-pre-line">{domain}</p>
          </Fact>
        )}
        <Fact title={t('spending')}>{spending}</Fact>
        <Fact title={t(`binds_${place.kind === 'coalition' ? 'coalition' : 'organisation'}`)}>{binds}</Fact>
        <Fact title={t('reports')}>{reports}</Fact>
        <Fact title={give('can')}>
          <Powers powers={mandate.powers} />
        </Fact>
        {mandate.kind !== 'executive' && (
          <Fact title={give('rare')}>{kinds(mandate.kind as Parameters<typeof kinds>[0])}</Fact>
        )}
        {decision !== null && (
          <Fact title={decides('given')}>
            <Link href={`${hrefOf(place)}/decisions/${decision.decisionId}`}>
              {decides('decision', {
                body: decidedBy,
                date: date(decision.on),
                number: String(decision.number),
              })}
            </Link>
          </Fact>
        )}
        {renews !== null && (
          <Fact title={t('continues')}>
            <OtherTerm place={place} term={renews} />
          </Fact>
        )}
        {renewedBy !== null && (
          <Fact title={t('followedBy')}>
            <OtherTerm place={place} term={renewedBy} />
          </Fact>
        )}
      </dl>
    </section>
  )
}
