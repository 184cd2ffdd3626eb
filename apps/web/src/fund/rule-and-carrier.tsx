import { percentOf } from '@reliance/core/fund/adopt-pledge-rule.ts'
import { spacedIban } from '@reliance/core/fund/iban.ts'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useTranslations } from 'use-intl'
import { useNames } from '../format.ts'
import { useEffectWords } from '../mandates/use-effect-words.ts'
import type { Place } from '../person.ts'
import type { Outputs } from '../trpc.ts'
import { DecisionLink } from './decision-link.tsx'
import { fundHref } from './fund-href.ts'

type Fund = Outputs['fund']['get']
type Props = { fund: Fund; place: Place }

function Rule({ fund, place }: Props) {
  const t = useTranslations('interface.fund')
  const words = useEffectWords()
  const { rule } = fund
  if (!rule) return null
  const { scheme, firstYear, disclosure } = rule
  const said = {
    // Under its own heading the sentence needs a subject; in a decision it says what the decision does.
    alone: 'yes',
    scheme: scheme.kind,
    year: String(firstYear),
    disclosure,
    isPublic: rule.isPublic ? 'yes' : 'no',
    inKind: rule.inKindPercent === 0 ? 'none' : String(rule.inKindPercent),
    percent: scheme.kind === 'rate' ? percentOf(scheme.basisPoints) : '',
    basis: scheme.kind === 'rate' ? scheme.basis : '',
    floor: scheme.kind === 'rate' && scheme.floor !== '' ? `EUR${scheme.floor}` : 'none',
    cap: scheme.kind === 'rate' && scheme.cap !== '' ? `EUR${scheme.cap}` : 'none',
    steps: scheme.kind === 'band' ? String(scheme.bands.length) : '',
    due: scheme.kind === 'fixed' ? `EUR${scheme.due}` : '',
  }
  return (
    <div className="flex flex-col gap-1">
      <h3 className="font-bold text-20">{t('ruleTitle')}</h3>
      <p>{words({ kind: 'adopt_pledge_rule', words: said }).sentence}</p>
      <DecisionLink place={place} decision={rule.decision} />
      {rule.isPublic && (
        <Link href={`/p/f/${place.slug}`} className="target inline-flex items-center">
          {t('publicPage')}
        </Link>
      )}
    </div>
  )
}

/** What the fund rests on: its rule and who holds it, each with its decision. */
export function RuleAndCarrier({ fund, place }: Props) {
  const t = useTranslations('interface.fund')
  const names = useNames()
  const { carrier, rule } = fund
  return (
    <>
      <Rule fund={fund} place={place} />
      <div className="flex flex-col gap-1">
        <h3 className="font-bold text-20">{t('carrierTitle')}</h3>
        {carrier ? (
          <>
            <p>{t('carrierSentence', { name: carrier.name, holder: carrier.holder })}</p>
            <p className="tabular-nums">{spacedIban(carrier.iban)}</p>
            <p className="text-ink-soft">{t('carrierSees')}</p>
            {fund.keepers.length > 0 && (
              <p>{t('keptBy', { count: fund.keepers.length, names: names(fund.keepers) })}</p>
            )}
            <DecisionLink place={place} decision={carrier.decision} />
          </>
        ) : (
          <p>{t('carrierNone')}</p>
        )}
      </div>
      {place.closedAt === null && (
        <div className="flex flex-col items-start gap-3">
          {rule && <LinkButton href={fundHref(place, 'regle')}>{t('changeRule')}</LinkButton>}
          <LinkButton href={fundHref(place, 'gestion')}>
            {carrier ? t('changeCarrier') : t('nameCarrier')}
          </LinkButton>
          {fund.can.readTreasury && !fund.can.treasury && (
            <LinkButton href={fundHref(place, 'tresorerie')}>{t('audit')}</LinkButton>
          )}
        </div>
      )}
    </>
  )
}
