import type { FieldError } from '@genomfor/shared';
import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Refused } from '../errors/refused';
import { maskPersonalNumbers } from './personal-numbers';

export const WITHOUT_CASE_DATA = 'without-case-data';
const REMOVE_IT = 'Ta bort personnumret.';

/** What is sent to the route is written for many to read: it is refused when it holds a personal identity number. */
export function WithoutCaseData(): CustomDecorator {
  return SetMetadata(WITHOUT_CASE_DATA, true);
}

/** Throws Refused('case-data') with every field of the body, however deep, whose text holds a personal identity number. */
export function refuseCaseData(body: unknown): void {
  const fields = fieldsWithNumbers(body, '');
  if (fields.length === 0) return;
  throw new Refused(
    'case-data',
    undefined,
    fields.map((field): FieldError => ({ field, message: REMOVE_IT })),
  );
}

function fieldsWithNumbers(value: unknown, field: string): string[] {
  // Ids are no texts, and some of the digits in one may look like anything.
  if (typeof value === 'string') return !isUUID(value) && maskPersonalNumbers(value).found.length > 0 ? [field] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => fieldsWithNumbers(inner, field ? `${field}.${key}` : key));
}
