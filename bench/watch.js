/** Loaded before a server that is measured: tells its parent, when asked, what it holds in memory and how its event loop stalled since. */
import { monitorEventLoopDelay } from 'node:perf_hooks'

const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
process.on('message', (message) => {
  if (message !== 'tell') return
  process.send?.({
    megabytes: process.memoryUsage.rss() / 2 ** 20,
    p99: delay.percentile(99) / 1e6,
    longest: delay.max / 1e6,
  })
  delay.reset()
})
// Nobody is kept from ending by being watched.
process.channel?.unref()
