package mx.ine.transparencia.requests.cost.domain;

/**
 * What is to be reproduced and sent.
 *
 * @param concept empty charge when null: consultation and files cost no material
 * @param material null for the only one that the tariff has
 * @param pieces pages, discs
 * @param brought pieces of material that the applicant brings (28.3)
 * @param web a print of what is published: its first thirty pages are free (24.11)
 * @param deliveries how many are sent; 0 when it is collected
 * @param carrier the kind of sending; null for the only one that the tariff has
 */
public record CostOrder(
        CostConcept concept,
        String material,
        int pieces,
        int brought,
        boolean web,
        int deliveries,
        String carrier) {

    static final int FREE_PAGES = 30;

    /** Pieces that the applicant pays for. */
    int charged() {
        int free = web && concept == CostConcept.PLAIN_COPY ? FREE_PAGES : 0;
        return Math.max(0, pieces - free - brought);
    }
}
