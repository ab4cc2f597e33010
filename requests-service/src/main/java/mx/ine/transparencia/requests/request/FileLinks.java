package mx.ine.transparencia.requests.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.pages.DocumentLink;

/**
 * Documents as links of a page.
 *
 * @param base address of the case's pages, without a slash at the end
 */
record FileLinks(String base) {

    /**
     * A document on a page.
     *
     * @param answer an organ handed it over; otherwise the person or staff added it
     */
    record Item(String id, DocumentLink link, boolean answer) {}

    List<Item> of(List<Views.DocumentView> documents) {
        return documents.stream()
                .map(each ->
                        new Item(each.id(), link(each), CaseFiles.OF_A_TURN.contains(each.kind())))
                .toList();
    }

    Map<String, DocumentLink> bySha(List<Views.DocumentView> documents) {
        Map<String, DocumentLink> links = new HashMap<>();
        documents.forEach(each -> links.put(each.sha256(), link(each)));
        return links;
    }

    private DocumentLink link(Views.DocumentView document) {
        return new DocumentLink(
                base + "/documentos/" + document.id(),
                document.name(),
                kind(document.mediaType()),
                document.size());
    }

    /** What people call a media type. */
    private static String kind(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> "PDF";
            case "application/msword",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
                    "Word";
            case "application/vnd.ms-excel",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" ->
                    "Excel";
            case "application/vnd.openxmlformats-officedocument.presentationml.presentation" ->
                    "PowerPoint";
            case "application/vnd.oasis.opendocument.text" -> "texto ODT";
            case "application/vnd.oasis.opendocument.spreadsheet" -> "hoja ODS";
            case "application/vnd.oasis.opendocument.presentation" -> "presentación ODP";
            case "application/zip" -> "ZIP";
            case "text/plain" -> "texto";
            case "text/csv" -> "CSV";
            default -> family(mediaType);
        };
    }

    private static String family(String mediaType) {
        return switch (mediaType.replaceAll("/.*", "")) {
            case "image" -> "imagen";
            case "audio" -> "audio";
            case "video" -> "video";
            default -> "archivo";
        };
    }
}
