import { isIsoDate } from '@genomfor/shared';
import { ValidateBy, buildMessage, type ValidationOptions } from 'class-validator';

/** Accepts 'YYYY-MM-DD' when there is such a day: not '2018-02-30'. */
export function IsRealDay(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isRealDay',
      validator: {
        validate: (value) => typeof value === 'string' && isIsoDate(value),
        defaultMessage: buildMessage((each) => `${each}$property must be a real day`, options),
      },
    },
    options,
  );
}
