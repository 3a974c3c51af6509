export class PartView {
  id: string;
  version: number;
  code: string;
  /** In the reader's language. */
  name: string;
  nameZh: string;
  nameEn: string;
  unit: string;
  unitZh: string;
  unitEn: string;
  price: string;
  guarded: boolean;
  /** Takes an approval: guarded, or dear. */
  valuable: boolean;
  active: boolean;
}

export class PartPageView {
  items: PartView[];
  nextCursor: string | null;
}

export class StoreView {
  id: string;
  version: number;
  code: string;
  name: string;
  nameZh: string;
  nameEn: string;
  /** Null: the store of the branch. */
  countyId: string | null;
  departmentId: string;
  departmentName: string;
  active: boolean;
  /** The reader may book in it. */
  keeps: boolean;
}

export class StorePageView {
  items: StoreView[];
  nextCursor: string | null;
}
