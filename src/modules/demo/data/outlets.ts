import { changtingOutlets } from './outlets/changting.js';
import { lianchengOutlets } from './outlets/liancheng.js';
import type { OutletSeed } from './outlets/outlet.types.js';
import { shanghangOutlets } from './outlets/shanghang.js';
import { wupingOutlets } from './outlets/wuping.js';
import { xinluoOutlets } from './outlets/xinluo.js';
import { yongdingOutlets } from './outlets/yongding.js';
import { zhangpingOutlets } from './outlets/zhangping.js';

export type { OutletSeed } from './outlets/outlet.types.js';

/** All outlets of the branch, by county. */
export const outlets: readonly OutletSeed[] = [
  ...xinluoOutlets,
  ...yongdingOutlets,
  ...shanghangOutlets,
  ...wupingOutlets,
  ...changtingOutlets,
  ...lianchengOutlets,
  ...zhangpingOutlets,
];
