import { Param, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Refused } from '../errors/refused';

class ExistingIdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!isUUID(id)) throw new Refused('not-found');
    return id.toLowerCase();
  }
}

/** The id in the address. What is not a uuid cannot exist: Refused('not-found'). */
export function IdParam(name = 'id'): ParameterDecorator {
  return Param(name, ExistingIdPipe);
}
