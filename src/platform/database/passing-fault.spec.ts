import { describe, expect, it } from '@jest/globals';
import { isPassing } from './passing-fault.js';

const withCode = (code: string): Error => Object.assign(new Error('refused'), { code });

describe('a fault that passes', () => {
  it.each<[string, unknown]>([
    ['the server was stopped', withCode('57P01')],
    ['the server starts up', withCode('57P03')],
    ['the connection broke', withCode('08006')],
    ['there are too many connections', withCode('53300')],
    ['a lock was not given in time', withCode('55P03')],
    ['two transactions waited for one another', withCode('40P01')],
    ['nobody listens', withCode('ECONNREFUSED')],
    ['the pool gave none', new Error('timeout exceeded when trying to connect')],
    ['it was cut off', new Error('Connection terminated unexpectedly')],
    ['wrapped by another library', Object.assign(new Error('query failed'), { driverError: withCode('57P01') })],
  ])('%s', (_name, error) => {
    expect(isPassing(error)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a doubled key', withCode('23505')],
    ['a text that is no id', withCode('22P02')],
    ['a statement that is wrong', withCode('42601')],
    ['a mistake of ours', new TypeError('x is not a function')],
    ['nothing', null],
    ['a text', '57P01'],
  ])('is not %s', (_name, error) => {
    expect(isPassing(error)).toBe(false);
  });
});
