import type { AgreementItem } from '@reliance/core/positions/agreement-page.ts'
import { isSmallNumber } from '@reliance/core/positions/classify.ts'
import { TurningMark } from '@reliance/ui/turning-mark.tsx'
import { useTranslations } from 'use-intl'
import type { Member } from '../member.ts'
import { ActLinks, CountSentence, type ItemActs, Silence } from './agreement-item.tsx'
import { silentMembers } from './silent-members.ts'
import { StripMarks } from './strip-marks.tsx'
import { WhoStands } from './who-stands.tsx'

export type AgreementStripProps = {
  item: AgreementItem
  members: readonly Member[]
  acts: ItemActs
}

/** With fewer than five positions the class is read with its counts. */
function SmallNumber({ item }: { item: AgreementItem }) {
  const t = useTranslations('interface.banks')
  if (item.class === 'too_few' || !isSmallNumber(item.counts)) return null
  const { leadingCount, nuanceCount, decidedCount } = item.sentence
  const count = item.class === 'to_clarify' ? nuanceCount : leadingCount
  return <span>{t('smallNumber', { count, decided: decidedCount })}</span>
}

/**
 * One statement on a few lines: its text and who stands where; names, reasons and acts come on opening it. A long text is
 * cut to three lines, but not where the letters are so large that three lines would say too little.
 */
export function AgreementStrip({ item, members, acts }: AgreementStripProps) {
  const t = useTranslations('interface.banks')
  const silent = silentMembers(item, members)
  return (
    <li id={`statement-${item.number}`} className="border-hair border-t">
      <details className="group">
        <summary className="relative flex min-h-11 cursor-pointer flex-col justify-center py-px ps-4 text-15 leading-[1.0625rem] print:ps-0">
          <span className="absolute start-0 print:hidden">
            <TurningMark />
          </span>
          <span
            className={
              item.text.length > wholeUpTo ? 'not-print:@min-[20rem]:group-[:not([open])]:line-clamp-3' : ''
            }
          >
            <span className="text-ink-soft">{t('numbered', { number: item.number })}</span>{' '}
            <span lang={item.lang}>{item.text}</span>
          </span>
          <span className="flex flex-wrap items-center gap-x-2">
            <StripMarks item={item} silent={silent} many={members.length > marksMax} />
            <SmallNumber item={item} />
          </span>
        </summary>
        <div className="flex flex-col gap-3 pt-2 pb-4 ps-4 print:ps-0">
          <p>
            <CountSentence item={item} />
          </p>
          <WhoStands item={item} />
          <Silence item={item} notDebated={silent.map(one => one.displayName)} />
          <ActLinks acts={acts} number={item.number} />
        </div>
      </details>
    </li>
  )
}

/** Texts of so many signs are read whole without opening; longer ones are cut. */
const wholeUpTo = 200

/** More marks than this are not read one by one: counts stand for them. */
const marksMax = 16
