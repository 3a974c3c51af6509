import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Type } from 'class-transformer';
import { IsArray, IsOptional, IsString, ValidateNested } from 'class-validator';
import { DomainError } from '../../shared/refusal.js';
import { validation } from './validation.js';

class Word {
  @IsString()
  text: string;
}

class Sentence {
  @IsOptional()
  @ValidateNested()
  @Type(() => Word)
  first?: Word;

  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Word)
  words?: Word[];
}

/** The paths and codes of what is wrong with an input, or what it became. */
async function read(input: unknown): Promise<unknown> {
  try {
    return await validation().transform(input, { type: 'body', metatype: Sentence });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.more.errors?.map(({ field, code }) => `${field}: ${code}`);
  }
}

describe('objects in objects', () => {
  it.each<[unknown, unknown]>([
    [
      { first: { text: 'a' }, words: [{ text: 'b' }] },
      { first: { text: 'a' }, words: [{ text: 'b' }] },
    ],
    [{}, {}],
    [{ first: [] }, ['first: not_an_object']],
    [{ first: [{ text: 'a' }] }, ['first: not_an_object']],
    [{ words: [[]] }, ['words.0: not_an_object']],
    [{ words: [{ text: 'a' }, [{ text: 'b' }]] }, ['words.1: not_an_object']],
    [{ first: { text: 5 } }, ['first.text: not_text']],
    [{ first: 'a' }, ['first: not_an_object']],
  ])('%j', async (input, expected) => {
    expect(await read(input)).toEqual(expected);
  });
});
