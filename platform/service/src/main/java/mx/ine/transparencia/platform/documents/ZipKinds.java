package mx.ine.transparencia.platform.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What a ZIP is: an office document by the parts it has, else an archive. Nothing is unpacked, and
 * a directory too large to read safely is refused before it is read.
 */
final class ZipKinds {

    static final String ZIP = "application/zip";

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> PARTS =
            Map.of(
                    "word/document.xml", OOXML + "wordprocessingml.document",
                    "xl/workbook.xml", OOXML + "spreadsheetml.sheet",
                    "ppt/presentation.xml", OOXML + "presentationml.presentation");
    private static final int END = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long LARGEST_DIRECTORY = 8L * 1024 * 1024;
    private static final int LONGEST_TYPE = 200;

    private ZipKinds() {}

    /** Empty when it is not a ZIP that can be trusted to be read. */
    static Optional<String> of(Path file) throws IOException {
        if (!hasSafeDirectory(file)) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                return Optional.empty(); // programs inside
            }
            return Optional.of(kind(zip));
        } catch (ZipException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String kind(ZipFile zip) throws IOException {
        if (zip.getEntry("[Content_Types].xml") != null) {
            return PARTS.entrySet().stream()
                    .filter(part -> zip.getEntry(part.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(ZIP);
        }
        ZipEntry openDocument = zip.getEntry("mimetype");
        if (openDocument == null) {
            return ZIP;
        }
        try (InputStream in = zip.getInputStream(openDocument)) {
            String type =
                    new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
            return type.startsWith("application/vnd.oasis.opendocument.") ? type : ZIP;
        }
    }

    /** Reads the end record: where the directory is and how large. */
    private static boolean hasSafeDirectory(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), END + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            in.seek(in.length() - length);
            in.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END; at >= 0; at--) {
                if (end.getInt(at) == 0x06054b50) {
                    long size = Integer.toUnsignedLong(end.getInt(at + 12));
                    return size <= LARGEST_DIRECTORY; // ZIP64 says 0xffffffff here: refused too
                }
            }
            return false;
        }
    }
}
