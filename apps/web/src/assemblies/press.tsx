import { Button } from '@reliance/ui/button.tsx'
import type { ButtonKind } from '@reliance/ui/button-class.ts'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'

type PressProps = {
  label: string
  /** What it is about, where its label does not say it. */
  describedBy?: string
  kind?: ButtonKind
  call: (requestId: string) => Promise<unknown>
  /** Said once it is done. */
  done: string
}

/** An act of one press: what it says when it is done, and beside it why it was refused. */
export function Press({ label, describedBy, kind = 'plain', call, done }: PressProps) {
  const form = useTranslations('interface.form')
  const say = useSay()
  const act = useAct((_: object, requestId) => call(requestId), { onDone: () => say(done) })
  return (
    <span className="inline-flex flex-col items-start gap-2">
      <Button
        kind={kind}
        aria-describedby={describedBy}
        pending={act.sending ? form('sending') : undefined}
        onClick={() => void act.send({})}
      >
        {label}
      </Button>
      <ActNotice failure={act.failure} />
    </span>
  )
}
