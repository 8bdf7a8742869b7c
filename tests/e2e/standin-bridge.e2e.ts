// Calls, messages and the bridge between page and preload.
/* oxlint-disable unicorn/consistent-function-scoping -- what is sent to the page must bring its helpers along */
import { test, type Api } from '../standin/contract-app';
import { expect } from './app';

declare const t: Api;

const EXISTING = 'Cannot bind an API on top of an existing property on the window object';

test('invoke: structured clone both ways', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const value = {
      text: '汉字', numbers: [1.5, -0, NaN, Infinity], undef: undefined, nul: null, big: 12n, date: new Date(7),
      re: /x/gi, map: new Map([['k', new Set([1])]]), bytes: new Uint8Array([0, 255]), f: new Float64Array([0.5]),
      buffer: new ArrayBuffer(2), self: null as unknown,
    };
    value.self = value;
    const back = await t.echo(value);
    return {
      plain: [back.text, Object.is(back.numbers[1], -0), back.numbers[2], back.numbers[3], 'undef' in back, back.nul],
      rich: [String(back.big), Number(back.date), String(back.re), back.map.get('k')?.has(1)],
      binary: [[...back.bytes], back.f[0], back.buffer.byteLength, back.bytes instanceof Uint8Array],
      cycle: back.self === back,
      what: [await t.what(new Uint8Array(1)), await t.what(new Date()), await t.what(new Map())],
    };
  });
  expect(seen).toEqual({
    plain: ['汉字', true, NaN, Infinity, true, null],
    rich: ['12', 7, '/x/gi', true],
    binary: [[0, 255], 0.5, 2, true],
    cycle: true,
    what: ['[object Uint8Array]:Uint8Array', '[object Date]:Date', '[object Map]:Map'],
  });
});

test.describe(() => {
  test.use({ refusals: /no handler registered for 'nobody'|the answer to 'uncloneable' cannot be cloned/ });

  test('errors from main carry their text only', async ({ page }) => {
    const say = (channel: string) => page.evaluate(async (name) => {
      try {
        await t.call(name);
        return ['no error'];
      } catch (error) {
        return error instanceof Error ? [error.name, error.message, 'code' in error] : ['not an Error'];
      }
    }, channel);
    expect(await say('throw')).toEqual(['Error', "Error invoking remote method 'throw': RangeError: bad", false]);
    expect(await say('throw-string')).toEqual([
      'Error', "Error invoking remote method 'throw-string': just text", false,
    ]);
    expect(await say('nobody')).toEqual([
      'Error', "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'", false,
    ]);
    expect((await say('uncloneable'))[1]).toContain('An object could not be cloned');
    expect(await page.evaluate(() => t.sendFunction())).toContain('could not be cloned');
  });
});

test('the bridge: values, functions, errors, freezing', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const { data } = t;
    const caught = (work: () => void) => {
      try {
        work();
        return [];
      } catch (error) {
        return error instanceof Error ? [error.name, error.message, 'code' in error] : [];
      }
    };
    const f = () => 1;
    let n = 0;
    return {
      values: [data.list[1][0], Number(data.date), data.map.get(1), [...data.bytes], data.big === 10n, 'undef' in data],
      point: [data.point.x, typeof data.point.double, typeof data.point.move],
      calls: [t.add(1, 2), await t.later((x) => x + 1), t.same(f) === f, t.twice(() => ++n)],
      errors: [caught(() => t.fail()), await t.reject().catch((e: Error) => [e.name, e.message])],
      kinds: [t.kind(new Uint8Array(1)), t.kind([]), t.kind(null), t.kind(/x/)],
      frozen: [Object.isFrozen(t), Object.isFrozen(data), Object.isFrozen(t.add)],
      hidden: ['hidden' in window, Object.getOwnPropertyDescriptor(window, 't')?.writable],
    };
  });
  expect(seen).toEqual({
    values: [2, 5, 2, [1, 2], true, true],
    point: [3, 'undefined', 'undefined'],
    calls: [3, 22, true, [1, 2]],
    errors: [['Error', 'inner', false], ['Error', 'later']],
    kinds: ['[object Uint8Array]', '[object Array]', '[object Null]', '[object RegExp]'],
    frozen: [true, true, true],
    hidden: [false, false],
  });
});

test('a sandboxed preload', async ({ page }) => {
  expect(await page.evaluate(() => t.problems())).toEqual([
    ['fs', 'module not found: fs'],
    ['relative', 'module not found: ./other'],
    ['again', EXISTING],
    ['over', EXISTING],
  ]);
  expect(await page.evaluate(() => [t.process(), t.scope()])).toEqual([
    ['renderer', true, true, 'string'], ['object', 'object', 'object'],
  ]);
  expect(await page.evaluate(() => ['require', 'process', 'Buffer'].filter((name) => name in window))).toEqual([]);
});
