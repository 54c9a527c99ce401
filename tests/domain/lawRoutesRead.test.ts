import { expect, it } from 'vitest'
import { lawRoutes } from '../../src/domain/lawRoutes.ts'
import { day, hold } from '../support/ask.ts'
import { graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'

onEachEngine('where the law leads from titles', (engine) => {
  it('is told with what is in force first, then what gives most, then by id', async () => {
    const built = graph()
      .certification('but', { label: 'But', enrolFrom: '2020', enrolUntil: '2030' })
      .certification('tenu')
      .certification('suppose')
      .certification('ailleurs')
    const routes: [string, string, object?][] = [
      ['bridge:a', 'tenu', { bridgeKind: 'ALLEGEMENT' }],
      ['bridge:b', 'tenu', { bridgeKind: 'DISPENSE_CERTIFICATION', verified: false }],
      ['bridge:c', 'tenu', { bridgeKind: 'DISPENSE_CERTIFICATION', validUntil: '2026-11-21' }],
      ['bridge:d', 'tenu', { bridgeKind: 'ACCESS' }],
      ['bridge:e', 'suppose', { bridgeKind: 'ACCESS' }],
      ['bridge:f', 'tenu', { bridgeKind: 'CORRESPONDANCE' }],
      ['bridge:g', 'tenu', { bridgeKind: 'DISPENSE_FORMATION' }],
      ['bridge:h', 'tenu', { bridgeKind: 'DISPENSE_CERTIFICATION' }],
      ['bridge:i', 'ailleurs', { bridgeKind: 'ACCESS' }],
    ]
    for (const [id, from, properties] of routes) built.bridge(id, from, [], { ...properties }).relate(id, 'TO', 'but')
    await hold(engine(), built)
    const found = await engine().read((run) => lawRoutes(run, { titles: ['tenu'], presumed: ['suppose'] }, day))
    expect(found.map(({ bridge, status, acquires, presumed }) => [bridge, status, acquires, presumed])).toEqual([
      ['bridge:h', 'IN_FORCE', true, false],
      ['bridge:f', 'IN_FORCE', false, false],
      ['bridge:d', 'IN_FORCE', false, false],
      ['bridge:e', 'IN_FORCE', false, true],
      ['bridge:g', 'IN_FORCE', false, false],
      ['bridge:a', 'IN_FORCE', false, false],
      ['bridge:b', 'TO_VERIFY', false, false],
      ['bridge:c', 'NOT_IN_FORCE', false, false],
    ])
    expect(found[3]).toEqual({
      bridge: 'bridge:e',
      from: 'suppose',
      to: 'but',
      toLabel: 'But',
      enrolFrom: '2020',
      enrolUntil: '2030',
      status: 'IN_FORCE',
      acquires: false,
      presumed: true,
    })
  })
})
