import { getMetadataStorage, type ValidationError, ValidationTypes } from 'class-validator';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const misplaced = (property: string): ValidationError => ({
  property,
  constraints: { nestedValidation: 'must be an object' },
  children: [],
});

const within = (property: string, value: unknown): ValidationError[] => {
  if (Array.isArray(value)) return [misplaced(property)];
  const children = isObject(value) ? misplacedLists(value) : [];
  return children.length > 0 ? [{ property, children }] : [];
};

/**
 * Lists that stand where an object is declared. class-validator looks at their items instead, so that an empty list
 * passes for every object there is.
 */
export function misplacedLists(input: object): ValidationError[] {
  const declared = getMetadataStorage().getTargetValidationMetadatas(input.constructor, '', false, false);
  const nested = declared.filter(({ type }) => type === ValidationTypes.NESTED_VALIDATION);
  return nested.flatMap(({ propertyName, each }) => {
    const value: unknown = Reflect.get(input, propertyName);
    if (!each) return within(propertyName, value);
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const children = items.flatMap((item, index) => within(String(index), item));
    return children.length > 0 ? [{ property: propertyName, children }] : [];
  });
}
