import type { SameKeys } from '../shared/messages.ts'
import type { proxyInterfaceFr } from './proxy-interface.fr.ts'

export const proxyInterfaceEn = {
  proxy: {
    title: 'Proxy',
    unsaid:
      'The rules do not say how many proxies one person may hold: none is given as long as they say nothing.',
    why: 'You do not come? Somebody else may vote for you. They hold {most, plural, =1 {one} other {#}} at most. If you come, you vote yourself.',
    give: 'Give my proxy',
    holder: 'Who votes for you',
    holderHint: 'This person is told by mail, and you have the trace of it.',
    holderNone: 'To be chosen',
    nobody: 'Nobody else can hold your proxy: each holds as many as the rules allow.',
    given: '{name} votes for you. If you come, you vote yourself; another answer takes the proxy back.',
    gone: 'Somebody who has left',
    takeBack: 'Take my proxy back',
    done: 'Your proxy is given.',
    takenBack: 'Your proxy is taken back. You are excused.',
    held: 'You hold the proxy of: {names}.',
  },
  represented: {
    title: 'Represented',
    line: '{name}, by {holder}',
    count: '{count, plural, =1 {One vote of them by proxy.} other {# votes of them by proxy.}}',
    by: 'represented by {holder}',
    me: '{holder} votes for you as long as you are not there.',
  },
} as const satisfies SameKeys<typeof proxyInterfaceFr>
