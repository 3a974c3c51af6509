import { getMetadataStorage } from 'class-validator';

/**
 * class-validator works out what a class declares again for every object it checks. Declarations do not change once the
 * classes are loaded: they are worked out once. Called when the application is put together; again changes nothing.
 */
export function rememberDeclarations(): void {
  const storage = getMetadataStorage();
  if (Object.hasOwn(storage, 'getTargetValidationMetadatas')) return;
  const workOut = storage.getTargetValidationMetadatas.bind(storage);
  const known = new WeakMap<Function, ReturnType<typeof workOut>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    // Nobody here validates by groups or schemas.
    if (schema || always || strictGroups || groups) return workOut(target, schema, always, strictGroups, groups);
    const found = known.get(target) ?? workOut(target, schema, always, strictGroups);
    known.set(target, found);
    return found;
  };
}
