import { Tally } from '@reliance/ui/tally.tsx'
import { useTranslations } from 'use-intl'
import { QrCode } from '../../organisations/qr-code.tsx'
import type { Place } from '../../person.ts'
import { ballotHref } from '../assembly-href.ts'
import { ResultFigure } from '../ballots/ballot-result.tsx'
import type { Screen } from './use-live.ts'

/** Words beyond this stand small, so that the figure is seen beside them. */
const longWording = 160

/** What is voted, how many have, the way to it for a telephone; then what came of it. */
export function ScreenVote({ place, ballot }: { place: Place; ballot: NonNullable<Screen['ballot']> }) {
  const t = useTranslations('interface.screen')
  const { state, wording, secrecy, turnout, result } = ballot
  const votes = state === 'open' && secrecy !== 'show_of_hands'
  const asked = <p className={`wrap-anywhere ${wording.length > longWording ? '' : 'text-20'}`}>{wording}</p>
  if (state === 'proclaimed' && result !== null)
    return (
      <section className="flex flex-col gap-3">
        {asked}
        <ResultFigure ballot={ballot} result={result} />
      </section>
    )
  const voted = { voted: String(turnout.voted), possible: String(turnout.possible) }
  return (
    <section className="flex items-center gap-6">
      <div className="flex w-full min-w-0 flex-col gap-3">
        <h2 className="text-20">{t(state === 'open' ? 'vote' : 'voteClosed')}</h2>
        {asked}
        {votes && <Tally done={turnout.voted} total={turnout.possible} sentence={t('turnout', voted)} />}
      </div>
      {votes && (
        <div className="shrink-0" style={{ inlineSize: '9rem' }}>
          <QrCode
            text={new URL(ballotHref(place, ballot.ballotId), location.origin).href}
            label={t('voteCode')}
          />
        </div>
      )}
    </section>
  )
}
