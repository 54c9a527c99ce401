/** Loaded before a server that is measured: tells its parent, when asked, what it holds in memory, how its event loop stalled and how much of the processor it used since. */
import { monitorEventLoopDelay } from 'node:perf_hooks'

const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
let [used, at] = [process.cpuUsage(), performance.now()]
process.on('message', (message) => {
  if (message !== 'tell') return
  const { user, system } = process.cpuUsage(used)
  const milliseconds = performance.now() - at
  process.send?.({
    busy: (user + system) / 1_000 / milliseconds,
    megabytes: process.memoryUsage.rss() / 2 ** 20,
    p99: delay.percentile(99) / 1e6,
    longest: delay.max / 1e6,
  })
  delay.reset()
  ;[used, at] = [process.cpuUsage(), performance.now()]
})
// Nobody is kept from ending by being watched.
process.channel?.unref()
