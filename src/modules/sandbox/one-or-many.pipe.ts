import { type PipeTransform, type Type } from '@nestjs/common';
import { validation } from '../../platform/http/validation.js';

const hasItems = (body: unknown): boolean => typeof body === 'object' && body !== null && 'items' in body;

/** `{ items: [...] }`, or one item alone, which is taken for a list of one; checked as any other body. */
export class OneOrMany implements PipeTransform<unknown, Promise<unknown>> {
  constructor(private readonly metatype: Type) {}

  transform(body: unknown): Promise<unknown> {
    const list = hasItems(body) ? body : { items: [body] };
    return validation().transform(list, { type: 'body', metatype: this.metatype });
  }
}
