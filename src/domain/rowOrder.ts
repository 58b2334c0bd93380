export const ROW_ORDERS = ['region', 'change'] as const;
/** Rows of the strip grouped by region, or by the date of the first change of status. */
export type RowOrder = (typeof ROW_ORDERS)[number];
