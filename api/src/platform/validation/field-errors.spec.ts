import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  MinLength,
  ValidateNested,
  validateSync,
} from 'class-validator';
import { fieldErrors } from './field-errors';
import { IsRealDay } from './is-real-day';

class Inner {
  @IsString() name!: string;
}

class Everything {
  @IsString() text!: string;
  @MaxLength(5) short!: string;
  @MinLength(12) long2!: string;
  @Length(2, 4) between!: string;
  @IsInt() @Max(10) number!: number;
  @IsEmail() email!: string;
  @IsIn(['a', 'b']) choice!: string;
  @IsRealDay() day!: string;
  @IsArray() @ArrayMaxSize(1) @IsIn(['a'], { each: true }) list!: string[];
  @Matches(/^x$/, { message: 'Skriv x.' }) own!: string;
  @ValidateNested() @Type(() => Inner) inner!: Inner[];
}

const GOOD = {
  text: '',
  short: 'kort',
  long2: 'tolv tecken!',
  between: 'abc',
  number: 1,
  email: 'a@kommun.se',
  choice: 'a',
  day: '2018-02-28',
  list: ['a'],
  own: 'x',
  inner: [{ name: '' }],
};

function errorsOf(changes: object): { field: string; message: string }[] {
  const dto = plainToInstance(Everything, { ...GOOD, ...changes });
  return fieldErrors(validateSync(dto, { whitelist: true, forbidNonWhitelisted: true }));
}

describe('A field that is not accepted', () => {
  it('is not there when all is well', () => expect(errorsOf({})).toEqual([]));

  it.each([
    [{ text: 1 }, 'text', 'Skriv text.'],
    [{ text: undefined }, 'text', 'Fyll i det här.'],
    [{ short: 'för långt' }, 'short', 'Skriv högst 5 tecken.'],
    [{ long2: 'elva tecken' }, 'long2', 'Skriv minst 12 tecken.'],
    [{ between: 'a' }, 'between', 'Skriv minst 2 tecken.'],
    [{ between: 'abcde' }, 'between', 'Skriv högst 4 tecken.'],
    [{ number: 1.5 }, 'number', 'Skriv ett heltal.'],
    [{ number: 11 }, 'number', 'Skriv högst 10.'],
    [{ email: 'a@' }, 'email', 'Skriv en e-postadress, till exempel namn@kommun.se.'],
    [{ choice: 'c' }, 'choice', 'Välj ett av alternativen.'],
    [{ day: '2018-02-29' }, 'day', 'Skriv ett datum som finns, till exempel 2018-04-30.'],
    [{ list: 'a' }, 'list', 'Det här ska vara en lista.'],
    [{ list: ['a', 'a'] }, 'list', 'Välj högst 1.'],
    [{ list: ['b'] }, 'list', 'Välj ett av alternativen.'],
    [{ own: 'y' }, 'own', 'Skriv x.'],
    [{ inner: [{ name: '' }, { name: 1 }] }, 'inner.1.name', 'Skriv text.'],
    [{ extra: 1 }, 'extra', 'Uppgiften är okänd och kan inte tas emot.'],
  ])('%j is told in Swedish at %s: %s', (changes, field, message) => {
    expect(errorsOf(changes)).toEqual([{ field, message }]);
  });
});
