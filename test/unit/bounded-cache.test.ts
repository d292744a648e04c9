import { BoundedCache } from '../../src/http/bounded-cache'

test('keeps the questions most recently asked, up to a length', () => {
  const cache = new BoundedCache<string>(30)
  cache.set('a', 'A', 10)
  cache.set('b', 'B', 10)
  cache.set('c', 'C', 10)
  expect(cache.get('a')).toBe('A')
  cache.set('d', 'D', 15)
  expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key))).toEqual(['A', undefined, undefined, 'D'])
})

test('counts a question once, however often it is set', () => {
  const cache = new BoundedCache<string>(30)
  cache.set('a', 'A', 10)
  for (let i = 0; i < 9; i++) cache.set('b', 'B', 20)
  expect(cache.get('a')).toBe('A')
  expect(cache.delete('b')).toBe(true)
  cache.set('c', 'C', 20)
  expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual(['A', undefined, 'C'])
})

test('does not give up all others for a question longer than it may keep', () => {
  const cache = new BoundedCache<string>(30)
  cache.set('a', 'A', 10)
  cache.set('b', 'B', 31)
  expect(['a', 'b'].map((key) => cache.get(key))).toEqual(['A', undefined])
})
