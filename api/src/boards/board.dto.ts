import { type PublishBoard, type ShareLinkInput } from '@genomfor/shared';
import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

const LONGEST_INTRODUCTION = 4000;
const MOST_DAYS = 365;

export class PublishBoardDto implements PublishBoard {
  @IsUUID()
  meetingId!: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_INTRODUCTION)
  introduction?: string | null;
}

export class ShareLinkInputDto implements ShareLinkInput {
  @IsInt()
  @Min(1)
  @Max(MOST_DAYS)
  days!: number;
}
