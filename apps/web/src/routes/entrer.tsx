import { createFileRoute, useLocation } from '@tanstack/react-router'
import { OutsideShell } from '../home/outside-shell.tsx'
import { AskLink } from '../identity/ask-link.tsx'
import { OpenLink } from '../identity/open-link.tsx'
import { nextOf } from '../next-path.ts'

/** The token of a mail stands after `#`: it reaches no log and no referrer. */
function Enter() {
  const { next } = Route.useSearch()
  const token = useLocation({ select: location => location.hash })
  return (
    <OutsideShell>
      {token === '' ? <AskLink next={next ?? '/'} /> : <OpenLink key={token} token={token} />}
    </OutsideShell>
  )
}

export const Route = createFileRoute('/entrer')({
  validateSearch: nextOf,
  component: Enter,
})
