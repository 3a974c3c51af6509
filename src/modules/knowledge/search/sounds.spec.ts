import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Speaker, speaker, typedSounds } from './sounds.js';

describe('typed syllables', () => {
  it.each([
    ['kongzhongchong', ['kong', 'zong', 'cong']],
    ['fanxiao', ['fan', 'xiao']],
    ['xian', ['xian']],
    // The last syllable is still being typed.
    ['kongzhongch', ['kong', 'zong']],
    ['jingli', ['jin', 'li']],
    ['zizhuzhongduan', ['zi', 'zu', 'zong', 'duan']],
  ])('%s', (letters, syllables) => expect(typedSounds(letters)).toEqual(syllables));

  it.each(['crm', 'kzcfx', 'vpnxq'])('%s is no pinyin', (letters) => expect(typedSounds(letters)).toBeUndefined());
});

describe('sounds of words', () => {
  let say: Speaker;
  beforeAll(async () => {
    say = await speaker();
  });

  it('has a sound, a spelling and first letters', () => {
    expect(say('返销')).toEqual({ sound: 'fan xiao', spelt: 'fanxiao', initials: 'fx' });
  });

  it.each([
    ['反销', '返销'],
    ['空冲', '空充'],
    ['金额', '经额'],
    ['真市', '正是'],
  ])('%s sounds like %s', (one, other) => expect(say(one).sound).toBe(say(other).sound));

  it('has what is typed for it among the typed syllables', () => {
    expect(typedSounds(say('指定号码').spelt)?.join(' ')).toBe(say('指定号码').sound);
  });
});
