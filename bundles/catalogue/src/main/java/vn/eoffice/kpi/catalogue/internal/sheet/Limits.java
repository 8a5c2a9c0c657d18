package vn.eoffice.kpi.catalogue.internal.sheet;

/**
 * How much of a file is read before it is refused.
 *
 * @param fileBytes of the file as it lies on the disk
 * @param inflatedBytes of all parts of a workbook when unpacked
 * @param rows that are not blank, of all sheets
 * @param columns of a sheet
 * @param cellLength in characters; what Excel itself allows
 * @param faults after which reading stops
 */
public record Limits(long fileBytes, long inflatedBytes, int rows, int columns, int cellLength, int faults) {

    public static final Limits STANDARD = new Limits(128L << 20, 512L << 20, 200_000, 256, 32_767, 1_000);
}
