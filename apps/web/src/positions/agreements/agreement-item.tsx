import type { AgreementItem, PagePosition } from '@reliance/core/positions/agreement-page.ts'
import type { Stance } from '@reliance/core/positions/stance.ts'
import { Link } from '@reliance/ui/link.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { Sign } from '@reliance/ui/sign.tsx'
import { useTranslations } from 'use-intl'
import { toneOf } from '../stance-tone.ts'
import { CappedNames, namesShown } from './capped-names.tsx'

/** Where each act on an item leads; an act this person may not do is not there. */
export type ItemActs = { correct?: string; ask?: string; work?: string; print?: string }
export const itemActs = ['correct', 'ask', 'work', 'print'] as const

type StandingProps = { stance: Stance; count: number; positions: readonly PagePosition[] }

/** `count` also holds those whose organisation has left, and its name with it. */
function Standing({ stance, count, positions }: StandingProps) {
  const t = useTranslations('interface')
  const own = positions.filter(one => !one.toConfirm)
  const entered = positions.filter(one => one.toConfirm)
  const shown = positions.length <= namesShown + 2 ? positions : positions.slice(0, namesShown)
  return (
    <div className="flex flex-col gap-1 border-hair border-t py-2">
      <dt className="flex items-center gap-3">
        <Sign tone={toneOf[stance]} />
        <span className="flex-1">{t(`sheet.${stance}`)}</span>
        <span className="font-bold tabular-nums">{count}</span>
      </dt>
      <dd className="flex flex-wrap items-center gap-1 ps-9">
        {shown.map(position => (
          <Mark
            key={position.organisationId}
            seed={position.organisationId}
            name={position.displayName}
            size="small"
          />
        ))}
        <span className={count === 0 ? 'text-ink-soft' : 'w-full text-15'}>
          {count === 0 && t('banks.nobody')}
          <CappedNames names={own.map(one => one.displayName)} />
        </span>
        {entered.length > 0 && (
          <span className="w-full text-15">
            {t('banks.toConfirmNames')} <CappedNames names={entered.map(one => one.displayName)} />
          </span>
        )}
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

/** Who takes no position, who has not debated, and who is counted without a name. */
export function Silence({ item, notDebated }: { item: AgreementItem; notDebated: readonly string[] }) {
  const t = useTranslations('interface.banks')
  const passes = item.organisations.pass.map(one => one.displayName)
  return (
    <>
      {passes.length > 0 && (
        <p>
          {t('passes')} <CappedNames names={passes} />
        </p>
      )}
      {notDebated.length > 0 && notDebated.length === item.notDebatedCount ? (
        <p>
          {t('notDebated')} <CappedNames names={notDebated} />
        </p>
      ) : (
        item.notDebatedCount > 0 && <p>{t('notDebatedCount', { count: item.notDebatedCount })}</p>
      )}
      {item.withoutNameCount > 0 && <p>{t('withoutName', { count: item.withoutNameCount })}</p>}
    </>
  )
}

/** What this person may do about a statement. */
export function ActLinks({ acts, number }: { acts: ItemActs; number: number }) {
  const t = useTranslations('interface.banks')
  const links = itemActs.filter(act => acts[act] !== undefined)
  if (links.length === 0) return null
  return (
    <ul className="mt-auto grid grid-cols-2 gap-x-4 text-15 lg:flex lg:flex-wrap lg:gap-x-5 lg:text-17 print:hidden">
      {links.map(act => (
        <li key={act}>
          <Link href={acts[act] ?? ''} className="target inline-flex items-center text-accent">
            {t(act)}
            <span className="only-read">, {t('number', { number })}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
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
          <Standing
            key={stance}
            stance={stance}
            count={item.counts[stance]}
            positions={item.organisations[stance]}
          />
        ))}
      </dl>
      <Silence item={item} notDebated={notDebated} />
      <ActLinks acts={acts} number={item.number} />
    </article>
  )
}
