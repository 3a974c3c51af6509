import { IsIn, IsString, Matches } from 'class-validator';

export class SettleConflict {
  @IsIn(['file', 'ours'])
  take: 'file' | 'ours';

  /** Of the file as it was shown. */
  @IsString()
  @Matches(/^[0-9a-f]{64}$/)
  checksum: string;
}
