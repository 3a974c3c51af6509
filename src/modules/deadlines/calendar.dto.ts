import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import type { DayKind, IsoWeekday } from '../clocks/index.js';

/** A span of service, wall clock `HH:MM`; `to` may be `24:00`. */
export class WindowInput {
  @IsString()
  @MaxLength(5)
  from: string;

  @IsString()
  @MaxLength(5)
  to: string;
}

const Windows = (): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(8),
    ValidateNested({ each: true }),
    Type(() => WindowInput),
  );

/** The plain week, by ISO weekday: every day is named, a day off has no windows. */
export class WeekInput implements Record<IsoWeekday, WindowInput[]> {
  @Windows() '1': WindowInput[];
  @Windows() '2': WindowInput[];
  @Windows() '3': WindowInput[];
  @Windows() '4': WindowInput[];
  @Windows() '5': WindowInput[];
  @Windows() '6': WindowInput[];
  @Windows() '7': WindowInput[];
}

/** A day that differs from its weekday. */
export class CalendarDayInput {
  /** `YYYY-MM-DD`, in the years 2000 to 2099. */
  @Matches(/^20\d{2}-\d{2}-\d{2}$/)
  day: string;

  @IsIn(['holiday', 'makeup', 'special'])
  kind: DayKind;

  /** Both names, or neither. */
  @IsString()
  @MaxLength(60)
  nameZh: string;

  @IsString()
  @MaxLength(60)
  nameEn: string;

  /** None on a holiday; a make-up day without them works Monday's hours. */
  @IsOptional()
  @Windows()
  windows?: WindowInput[];
}

/** The whole calendar as it shall be, based on the version that was read. */
export class PreviewCalendar {
  @IsInt()
  @Min(0)
  version: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: { $ref: getSchemaPath(WindowInput) } },
  })
  @IsObject()
  @ValidateNested()
  @Type(() => WeekInput)
  week: WeekInput;

  @IsArray()
  @ArrayMaxSize(5_000)
  @ValidateNested({ each: true })
  @Type(() => CalendarDayInput)
  days: CalendarDayInput[];
}

export class ChangeCalendar extends PreviewCalendar {
  /** Why; it is kept with the version and in the audit log. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}
