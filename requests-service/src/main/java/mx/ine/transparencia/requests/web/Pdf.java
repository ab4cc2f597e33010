package mx.ine.transparencia.requests.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Papers that are printed: made of a page, with a code that leads to their verification. */
public final class Pdf {

    private Pdf() {}

    public static byte[] of(String html) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder().withHtmlContent(html, null).toStream(out).run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be read at once, and kept by no browser. */
    public static Response secret(byte[] pdf, String name) {
        return Response.ok(pdf)
                .type("application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** The image of a QR code, to stand inside the page. */
    public static String qr(String text) {
        try {
            BitMatrix matrix =
                    new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(EncodeHintType.MARGIN, 0));
            return QrPng.dataUri(matrix);
        } catch (WriterException e) {
            throw new IllegalStateException("An address that fits in no QR code", e);
        }
    }
}
