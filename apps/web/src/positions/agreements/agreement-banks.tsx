import type { AgreementItem, AgreementPage } from '@reliance/core/positions/agreement-page.ts'
import type { StatementClass } from '@reliance/core/positions/stance.ts'
import { Shore } from '@reliance/ui/shore.tsx'
import { useTranslations } from 'use-intl'
import type { Member } from '../member.ts'
import type { ItemActs } from './agreement-item.tsx'
import { AgreementStrip } from './agreement-strip.tsx'

export type AgreementBanksProps = {
  page: AgreementPage
  members: readonly Member[]
  actsOn: (item: AgreementItem) => ItemActs
}

/** The water's edge: below or above a bank, and beside it where the three stand in one row. */
const Edge = ({ side }: { side: 'unites' | 'separates' }) => (
  <div
    aria-hidden="true"
    className={`relative -mx-4 @min-[57rem]:mx-0 print:hidden ${side === 'separates' ? 'rotate-180' : ''}`}
  >
    <div className="bg-[linear-gradient(var(--color-paper)_40%,transparent_40%)] @min-[57rem]:hidden">
      <Shore run="across" />
    </div>
    <div className="absolute inset-0 hidden bg-[linear-gradient(to_right,var(--color-paper)_40%,transparent_40%)] @min-[57rem]:block">
      <Shore run="down" />
    </div>
  </div>
)

type PartProps = Omit<AgreementBanksProps, 'page'> & {
  part: 'unites' | 'strait' | 'separates'
  items: readonly AgreementItem[]
}

const bank = '-mx-4 bg-paper px-4 @min-[57rem]:mx-0'
/** Beside the water a bank needs no margin: its paper goes on to the shore. */
const looks = {
  unites: `${bank} @min-[57rem]:ps-2 @min-[57rem]:pe-0`,
  strait: '',
  separates: `${bank} @min-[57rem]:ps-0 @min-[57rem]:pe-2`,
}

/** A bank or the strait: its statements under the words of their class. */
function Part({ part, items, members, actsOn }: PartProps) {
  const t = useTranslations('interface.banks')
  const classes = [...Map.groupBy(items, item => item.class)]
  return (
    <section className={`min-w-0 py-1 print:mx-0 print:px-0 ${looks[part]}`}>
      <h2 className="flex flex-wrap items-baseline gap-x-3 text-20">
        {t(part)}
        <span className="font-normal text-15 text-ink-soft">{t('unitesCount', { count: items.length })}</span>
      </h2>
      {items.length === 0 && <p className="text-15 text-ink-soft">{t(`${part}None`)}</p>}
      {classes.map(([name, ofClass]: [StatementClass, AgreementItem[]]) => (
        <div key={name} className="pt-1">
          <h3 className="text-15">{t(name)}</h3>
          <ul>
            {ofClass.map(item => (
              <AgreementStrip key={item.statementId} item={item} members={members} acts={actsOn(item)} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** What unites on one bank, what separates on the other, what is open in the strait between: one line a statement. */
export const AgreementBanks = ({ page, ...rest }: AgreementBanksProps) => (
  <div className="@container">
    <div className="grid @min-[57rem]:grid-cols-[minmax(0,1fr)_1.5rem_minmax(0,1.02fr)_1.5rem_minmax(0,1fr)] print:block">
      <Part part="unites" items={page.unites} {...rest} />
      <Edge side="unites" />
      <Part part="strait" items={page.open} {...rest} />
      <Edge side="separates" />
      <Part part="separates" items={page.separates} {...rest} />
    </div>
  </div>
)
