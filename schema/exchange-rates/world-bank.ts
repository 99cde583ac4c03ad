/**
 * Yearly averages of official rates (World Bank, PA.NUS.FCRF, after the IMF's International Financial Statistics; CC BY 4.0), 2000 to
 * 2023: units of the currency for one dollar. Written down from knowledge of the publication; the year that follows agrees with weekly-means.ts.
 */
export const FIRST_YEAR = 2000;

export const UNITS_PER_DOLLAR: Readonly<Record<string, string>> = {
  IDR: '8421.8 10260.9 9311.2 8577.1 8938.9 9704.7 9159.3 9141 9699 10389.9 9090.4 8770.4 9386.6 10461.2 11865.2 13389.4 13308.3 13380.8 14236.9 14147.7 14582.2 14308.1 14849.9 15236.9',
};
