import { IsIn, IsOptional } from 'class-validator';

/** The fields that come with an uploaded table. */
export class ImportOptions {
  @IsIn(['outlets', 'staff', 'assets'])
  kind: 'outlets' | 'staff' | 'assets';

  /** What becomes of the good lines when others are faulty; nothing is kept unless said otherwise. */
  @IsOptional()
  @IsIn(['all_or_nothing', 'keep_good'])
  mode?: 'all_or_nothing' | 'keep_good';

  /** Only tells what an import would do. */
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';
}
