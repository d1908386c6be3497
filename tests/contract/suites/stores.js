// PropertiesService, CacheService, LockService.

function test_properties_hold_texts() {
  const store = PropertiesService.getScriptProperties()
  store.deleteAllProperties()
  store.setProperty('a', 'một').setProperty('b', 2)
  const all = store.getProperties()
  store.setProperties({ c: 'ba' })
  const keys = store.getKeys().sort()
  store.setProperties({ d: 'bốn' }, true)
  return [
    [all, { a: 'một', b: '2' }],
    [store.getProperty('không có'), null],
    [keys, ['a', 'b', 'c']],
    [store.getProperties(), { d: 'bốn' }],
    [store.deleteProperty('d').getKeys(), []],
  ]
}

function test_each_kind_of_properties_is_its_own() {
  const stores = [
    PropertiesService.getScriptProperties(),
    PropertiesService.getUserProperties(),
    PropertiesService.getDocumentProperties(),
  ]
  stores.forEach((store, at) => store.setProperty('riêng', String(at)))
  const values = stores.map((store) => store.getProperty('riêng'))
  stores.forEach((store) => store.deleteAllProperties())
  return [[values, ['0', '1', '2']]]
}

function test_properties_have_limits() {
  const store = PropertiesService.getDocumentProperties()
  store.deleteAllProperties()
  const half = 'x'.repeat(9000)
  const filled = thrownBy_(() => {
    for (let at = 0; at < 60; at++) store.setProperty('k' + at, half)
  })
  store.deleteAllProperties()
  return [
    [thrownBy_(() => store.setProperty('k', 'ă'.repeat(5000))).slice(0, 2), ['Exception', 'Argument too large: value']],
    [filled[0], 'Exception'],
    [store.getKeys(), []],
  ]
}

function test_a_property_refused_changes_nothing() {
  const store = PropertiesService.getUserProperties()
  store.deleteAllProperties()
  store.setProperty('a', '1')
  thrownBy_(() => store.setProperties({ a: '2', b: 'x'.repeat(10000) }))
  const kept = store.getProperties()
  store.deleteAllProperties()
  return [[kept, { a: '1' }]]
}

function test_the_cache_holds_texts_for_a_time() {
  const cache = CacheService.getScriptCache()
  const put = cache.put('a', 'một', 60)
  cache.putAll({ b: 'hai', c: '3' })
  const all = cache.getAll(['a', 'b', 'không có'])
  cache.remove('a')
  cache.removeAll(['b', 'c'])
  return [
    [put === null || put === undefined, true],
    [all, { a: 'một', b: 'hai' }],
    [cache.get('a'), null],
    [cache.getAll(['b', 'c']), {}],
  ]
}

function test_what_is_in_the_cache_ends() {
  const cache = CacheService.getDocumentCache()
  cache.put('ngắn', 'x', 1)
  const before = cache.get('ngắn')
  Utilities.sleep(1100)
  return [
    [before, 'x'],
    [cache.get('ngắn'), null],
  ]
}

function test_the_cache_has_limits() {
  const cache = CacheService.getUserCache()
  return [
    [thrownBy_(() => cache.put('a', 'x'.repeat(102401))).slice(0, 2), ['Exception', 'Argument too large: value']],
    [thrownBy_(() => cache.put('k'.repeat(251), 'x')).slice(0, 2), ['Exception', 'Argument too large: key']],
    [cache.put('k'.repeat(250), 'x'.repeat(102400)) || null, null],
  ]
}

function test_a_lock_is_taken_and_given_back() {
  const lock = LockService.getDocumentLock()
  const before = lock.hasLock()
  const taken = lock.tryLock(10)
  const again = lock.tryLock(10)
  const held = lock.hasLock()
  lock.releaseLock()
  return [
    [
      [before, taken, again, held, lock.hasLock()],
      [false, true, true, true, false],
    ],
    [lock.waitLock(10) || null, null],
    [LockService.getScriptLock().hasLock(), false],
    [thrownBy_(() => lock.tryLock(-1))[0], 'Exception'],
  ]
}
