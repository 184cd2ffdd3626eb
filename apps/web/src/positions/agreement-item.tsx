import type { AgreementItem, PagePosition } from '@reliance/core/positions/agreement-page.ts'
import type { Stance } from '@reliance/core/positions/stance.ts'
import { Link } from '@reliance/ui/link.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { Sign } from '@reliance/ui/sign.tsx'
import { useTranslations } from 'use-intl'
import { useNames } from '../format.ts'
import { toneOf } from './stance-tone.ts'

/** Where each act on an item leads; an act this person may not do is not there. */
export type ItemActs = { correct?: string; ask?: string; work?: string }

function Standing({ stance, positions }: { stance: Stance; positions: readonly PagePosition[] }) {
  const t = useTranslations('interface')
  const names = useNames()
  return (
    <div className="flex flex-col gap-1 border-hair border-t py-2">
      <dt className="flex items-center gap-3">
        <Sign tone={toneOf[stance]} />
        <span className="flex-1">{t(`sheet.${stance}`)}</span>
        <span className="font-bold tabular-nums">{positions.length}</span>
      </dt>
      <dd className="flex flex-wrap items-center gap-1 ps-9">
        {positions.map(position => (
          <Mark
            key={position.organisationId}
            seed={position.organisationId}
            name={position.displayName}
            size="small"
          />
        ))}
        <span className={positions.length === 0 ? 'text-ink-soft' : 'w-full text-15'}>
          {positions.length === 0
            ? t('banks.nobody')
            : names(
                positions.map(one =>
                  one.toConfirm ? `${one.displayName} (${t('banks.toConfirm')})` : one.displayName,
                ),
              )}
        </span>
      </dd>
    </div>
  )
}

/** The sentence of the counts, such as "9 organisations sur 12 sont d’accord, une est contre." */
export function CountSentence({ item }: { item: AgreementItem }) {
  const t = useTranslations('interface.banks')
  const { leading, leadingCount, opposingCount, memberCount } = item.sentence
  return t(leading === 'agree' ? 'sideAgree' : 'sideDisagree', {
    count: leadingCount,
    members: memberCount,
    opposing: opposingCount,
  })
}

export type AgreementItemViewProps = {
  item: AgreementItem
  side: 'unites' | 'separates'
  /** Members that have said nothing about it. */
  notDebated: readonly string[]
  acts: ItemActs
}

/** One statement, the same height and the same signs whether it unites or separates. */
export function AgreementItemView({ item, side, notDebated, acts }: AgreementItemViewProps) {
  const t = useTranslations('interface.banks')
  const names = useNames()
  const passes = item.organisations.pass.map(one => one.displayName)
  const links = (['correct', 'ask', 'work'] as const).filter(act => acts[act] !== undefined)
  return (
    <article id={`statement-${item.number}`} className="flex h-full flex-col gap-3 px-4 py-5 lg:px-5">
      <p className="flex gap-2 text-ink-soft">
        <strong className="text-ink">{t(side)}</strong>
        <span>{t(item.class)}</span>
        <span className="ms-auto tabular-nums">{item.number}</span>
      </p>
      <h3 className="text-20" lang={item.lang}>
        {item.text}
      </h3>
      <p>
        <CountSentence item={item} />
      </p>
      <dl>
        {(['agree', 'nuance', 'disagree'] as const).map(stance => (
          <Standing key={stance} stance={stance} positions={item.organisations[stance]} />
        ))}
      </dl>
      {passes.length > 0 && <p>{t('passes', { names: names(passes) })}</p>}
      {notDebated.length > 0 && <p>{t('notDebated', { names: names(notDebated) })}</p>}
      {links.length > 0 && (
        <ul className="mt-auto flex flex-wrap gap-x-5 print:hidden">
          {links.map(act => (
            <li key={act}>
              <Link href={acts[act] ?? ''} className="target inline-flex items-center text-accent">
                {t(act)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
