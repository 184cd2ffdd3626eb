import { Link } from '@reliance/ui/link.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../../document-title.ts'
import { useDate } from '../../../format.ts'
import { useMoment } from '../../../identity/use-moment.ts'
import { assemblyHref } from '../../assembly-href.ts'
import { Marker } from '../marker.tsx'
import { processHref } from '../process-href.ts'
import type { AdviceProps } from '../shown-process.ts'
import { AdviceActs } from './advice-acts.tsx'

type Advice = AdviceProps['advice']

/** Who decides, in which role and on which line, and when it is looked at again. */
function About({ advice }: { advice: Advice }) {
  const t = useTranslations('interface.advice')
  const [date, moment] = [useDate(), useMoment()]
  const { roleName, deciderName, decidedAt, reviewOn } = advice
  return (
    <ul className="flex flex-col gap-1 text-ink-soft">
      <li>{t('role', { name: roleName })}</li>
      <li>{t('decider', { name: deciderName })}</li>
      {decidedAt !== null && <li>{t('decidedOn', { when: moment(decidedAt) })}</li>}
      {reviewOn !== null && <li>{t('review', { day: date(reviewOn) })}</li>}
    </ul>
  )
}

/** What each said, with the line of answer; who is silent is counted (protocols §4). */
function Advices({ advice }: { advice: Advice }) {
  const t = useTranslations('interface.advice')
  const { advisors, silent } = advice
  if (advisors.length === 0) return null
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('advices')}</h2>
      <ul className="flex flex-col gap-4">
        {advisors.map(({ personId, name, kind, advice: said }) => (
          <li key={personId} className="flex gap-3 border-hair border-t pt-3">
            <Marker standing={said === null ? 'open' : 'done'} sign={said === null ? '' : '✓'} />
            <div className="flex min-w-0 flex-col gap-1">
              <p className="text-ink-soft">
                {[name, t(`kinds.${kind}`), said?.isImportant ? t('important') : '']
                  .filter(Boolean)
                  .join(', ')}
              </p>
              {said === null ? <p>{t('none')}</p> : <Paragraphs text={said.text} />}
              {said !== null && said.answer !== '' && <p>{t('answer', { answer: said.answer })}</p>}
            </div>
          </li>
        ))}
      </ul>
      {silent > 0 && <p className="font-bold">{t('silent', { count: silent })}</p>}
    </section>
  )
}

/** What is about to be decided, or was, and the line of the domain that it rests on. */
function Text({ advice }: { advice: Advice }) {
  const t = useTranslations('interface.advice')
  const { text, plan, clause } = advice
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-25">{t(text === '' ? 'plan' : 'decided')}</h2>
      <div className="border-accent border-s-4 ps-4 text-20">
        <Paragraphs text={text === '' ? plan : text} />
      </div>
      {text !== '' && (
        <>
          <h3 className="text-20">{t('planWas')}</h3>
          <Paragraphs text={plan} />
        </>
      )}
      {clause !== '' && (
        <p>
          <strong>{t('clause')}.</strong> {clause}
        </p>
      )}
    </section>
  )
}

/** A decision of one person in a role: what is asked, who has answered, what they decided (R13, R18). */
export function AdvicePage({ place, advice }: AdviceProps) {
  const t = useTranslations('interface.advice')
  const consent = useTranslations('interface.consent')
  const moment = useMoment()
  useDocumentTitle(advice.title, place.name)
  const { state, readyAt, broughtTo } = advice
  return (
    <Page title={advice.title} sentence={t(`now.${state}`)} side={<About advice={advice} />}>
      {state === 'consulting' && readyAt !== null && <p>{t('ready', { when: moment(readyAt) })}</p>}
      <Text advice={advice} />
      <Advices advice={advice} />
      {place.closedAt === null && <AdviceActs place={place} advice={advice} />}
      <ul className="print:hidden">
        {broughtTo !== null && (
          <li>
            <Link
              href={assemblyHref(place, broughtTo.assemblyId)}
              className="target inline-flex items-center"
            >
              {t('point')}
            </Link>
          </li>
        )}
        <li>
          <Link href={processHref(place)} className="target inline-flex items-center">
            {consent('back')}
          </Link>
        </li>
      </ul>
    </Page>
  )
}
