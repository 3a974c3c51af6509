import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';

export class ReadNotifications {
  /** Empty: all of them. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  ids: string[];
}
