import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';

/** One rule on one property, as class-validator remembers it. */
interface Rule {
  type: string;
  name?: string;
  propertyName: string;
  constraints?: unknown[];
  each: boolean;
}

type Class = new (...parameters: never[]) => object;
type Facts = Record<string, unknown>;

const OPTIONAL = ['isOptional', 'validateIf'];

/** What each rule says about the values, in the words of OpenAPI. */
const FACTS: Record<string, (limits: unknown[]) => Facts> = {
  isArray: () => ({ isArray: true }),
  isBoolean: () => ({ type: 'boolean' }),
  isEmail: () => ({ type: 'string', format: 'email' }),
  isIn: ([values]) => ({ type: 'string', enum: values }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  isRealDay: () => ({ type: 'string', format: 'date' }),
  isString: () => ({ type: 'string' }),
  isUuid: () => ({ type: 'string', format: 'uuid' }),
  matches: ([pattern]) => ({ type: 'string', ...(pattern instanceof RegExp && { pattern: pattern.source }) }),
  max: ([most]) => ({ maximum: most }),
  maxLength: ([most]) => ({ maxLength: most }),
  min: ([least]) => ({ minimum: least }),
  minLength: ([least]) => ({ minLength: least }),
};

/**
 * Describes the properties of the DTO classes among `classes`, and of those inside them, from the rules that they are
 * validated by: written once, and so never out of step.
 */
export function documentDtos(classes: readonly Class[], seen = new Set<Class>()): void {
  for (const dto of classes) {
    if (seen.has(dto)) continue;
    seen.add(dto);
    const rules: Rule[] = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
    for (const property of new Set(rules.map(({ propertyName }) => propertyName))) {
      const its = rules.filter(({ propertyName }) => propertyName === property);
      const inner = innerClass(dto, property);
      if (inner) documentDtos([inner], seen);
      ApiProperty(describeProperty(dto, property, its, inner))(prototypeOf(dto), property);
    }
  }
}

function describeProperty(dto: Class, property: string, rules: Rule[], inner: Class | null): ApiPropertyOptions {
  const facts = rules.map(({ name, constraints, each }) => ({
    ...FACTS[name ?? '']?.(constraints ?? []),
    ...(each && { isArray: true }),
  }));
  const described = facts.reduce<Facts>((all, some) => ({ ...all, ...some }), {});
  const declared: unknown = Reflect.getMetadata('design:type', prototypeOf(dto), property);
  return {
    required: !rules.some(({ name }) => OPTIONAL.includes(name ?? '')),
    ...(declared === Array && { isArray: true }),
    ...described,
    ...(inner ? { type: () => inner } : { type: described['type'] ?? typeName(declared) }),
  } as ApiPropertyOptions;
}

// Tried rather than looked up: class-transformer keeps what `@Type` says in a storage that it does not give out.
function innerClass(dto: Class, property: string): Class | null {
  const instance: object = plainToInstance(dto as unknown as ClassConstructor<object>, { [property]: [{}] });
  const values: unknown = Reflect.get(instance, property);
  const inner: unknown = Array.isArray(values) ? values[0] : null;
  return inner instanceof Object && inner.constructor !== Object ? (inner.constructor as Class) : null;
}

function prototypeOf(dto: Class): object {
  return dto.prototype as object;
}

function typeName(declared: unknown): string {
  if (declared === Number) return 'number';
  return declared === Boolean ? 'boolean' : declared === Object ? 'object' : 'string';
}
