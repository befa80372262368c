import type { ChoosePassword, SignIn, SignInByLink } from '@genomfor/shared';
import { IsOptional, IsString, MaxLength } from 'class-validator';

const LONGEST_PASSWORD = 1_000;

export class SignInDto implements SignIn {
  @IsString()
  @MaxLength(320)
  email!: string;

  @IsString()
  @MaxLength(LONGEST_PASSWORD)
  password!: string;
}

export class SignInByLinkDto implements SignInByLink {
  @IsString()
  @MaxLength(200)
  token!: string;
}

export class ChoosePasswordDto implements ChoosePassword {
  @IsString()
  @MaxLength(LONGEST_PASSWORD)
  password!: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_PASSWORD)
  currentPassword?: string;
}
