import { applyDecorators } from '@nestjs/common';
import { Type, type ClassConstructor } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';

/** A list of things that are validated as `part`, at most `most` of them. Whether it may be left out is said beside it. */
export function ListOf(part: () => ClassConstructor<object>, most: number): PropertyDecorator {
  return applyDecorators(
    IsArray(),
    ArrayMaxSize(most),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(part),
  );
}

/** A whole number from the words of an address or a form, `least` to `most`, both counted; it may be left out. */
export function WholeNumber(least: number, most: number): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    Type(() => Number),
    IsInt(),
    Min(least),
    Max(most),
  );
}
