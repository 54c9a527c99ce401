/**
 * What a person waits for and downloads, page by page, in a cold Chromium: first content, largest content, layout
 * shift, weight of scripts and styles as sent, requests. Wide and narrow; one line a visit, as a table of Markdown.
 *
 * `npm run bench:pages -- http://127.0.0.1:4000` measures a server that runs; the machine should be quiet.
 */
import { type Browser, chromium } from 'playwright-core'

const [base = 'http://127.0.0.1:4000'] = process.argv.slice(2)
const paths = [
  '/',
  '/ecart?metiers=infirmier&annees=infirmier@2015',
  '/pont-vae?certifications=ide-2009&activites=cpas-2025:A1.1,cpas-2025:B1.1',
  '/parcours?metiers=assistant-social&cible=caferuis-2022',
  '/comparer',
  '/politiques',
  '/fiche/cpas-2025',
  '/fiche/infirmier',
  '/a-propos',
]
const widths = { large: 1440, étroit: 390 }

interface Visit {
  firstContent: number
  largestContent: number
  shift: number
  scriptKb: number
  styleKb: number
  requests: number
}

async function visit(browser: Browser, address: string, width: number): Promise<Visit> {
  // A context of its own has an empty cache.
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'fr-FR' })
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('h1').waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('.loading, [aria-busy=true]') === null)
  const measured = await page.evaluate(async () => {
    let [shift, largest] = [0, 0]
    const watch = (type: string, take: (entry: PerformanceEntry) => void): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
    watch('layout-shift', (entry) => {
      if ('value' in entry) shift += Number(entry.value)
    })
    watch('largest-contentful-paint', ({ startTime }) => {
      largest = startTime
    })
    await new Promise((done) => setTimeout(done, 200))
    const sent = performance.getEntriesByType('resource').filter((one) => one instanceof PerformanceResourceTiming)
    const kb = (ending: string): number =>
      sent.filter(({ name }) => name.endsWith(ending)).reduce((sum, one) => sum + one.encodedBodySize, 0) / 1000
    return {
      firstContent: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      largestContent: largest,
      shift,
      scriptKb: kb('.js'),
      styleKb: kb('.css'),
      requests: sent.length,
    }
  })
  await context.close()
  return measured
}

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
console.log(
  '| page | largeur | premier contenu (ms) | plus grand (ms) | décalage | scripts (ko) | styles (ko) | requêtes |',
)
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |')
for (const path of paths)
  for (const [name, width] of Object.entries(widths)) {
    const { firstContent, largestContent, shift, scriptKb, styleKb, requests } = await visit(
      browser,
      `${base}${path}`,
      width,
    )
    const figures = [firstContent, largestContent].map(Math.round)
    const weights = [scriptKb, styleKb].map(Math.round)
    console.log(`| ${[path, name, ...figures, shift.toFixed(3), ...weights, requests].join(' | ')} |`)
  }
await browser.close()
