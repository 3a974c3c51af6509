import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
} from 'class-validator';
import { PageQuery } from '../../platform/http/page.js';
import { Tidy } from '../../platform/http/texts.js';
import { type IncidentState, incidentStates } from './incident.flow.js';

export class IncidentListQuery extends PageQuery {
  @IsOptional()
  @IsIn(Object.keys(incidentStates))
  state?: IncidentState;
}

/** Which open incidents fit: those of the county and those of the whole branch. What is left out fits anything. */
export class FittingQuery {
  @IsOptional()
  @IsUUID()
  countyId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  line?: string;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  topic?: string;
}

/** An incident opened by hand. Without a county it concerns the whole branch. */
export class OpenIncident {
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  title: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  line: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  topic: string;

  @IsOptional()
  @IsUUID()
  countyId?: string;

  /** What everybody answers (统一口径). */
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(4_000)
  statement: string;
}

class OnVersion {
  @IsInt()
  @Min(1)
  version: number;
}

export class AcceptIncident extends OnVersion {
  @Tidy()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  title?: string;

  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(4_000)
  statement: string;
}

export class DismissIncident extends OnVersion {
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  reason: string;
}

export class ReviseIncident extends OnVersion {
  @Tidy()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  title?: string;

  @Tidy()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(4_000)
  statement?: string;
}

export class TellUpdate extends OnVersion {
  /** What every partner concerned reads. */
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(4_000)
  text: string;

  /** The agreed statement from now on; left out, it stays. */
  @Tidy()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(4_000)
  statement?: string;
}

export class CloseIncident extends OnVersion {
  /** The reply that every ticket is closed with. */
  @Tidy()
  @IsString()
  @IsNotEmpty()
  @MaxLength(4_000)
  text: string;

  /** Tickets that go on. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  except: string[];
}

export class HangTickets {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  ticketIds: string[];
}
