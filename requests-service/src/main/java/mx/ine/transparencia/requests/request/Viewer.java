package mx.ine.transparencia.requests.request;

/**
 * Who looks at a case.
 *
 * @param person the applicant, by the key
 * @param applicantData may see who asks
 * @param organ the organ he or she looks for; null for those who see all turns
 * @param classified may open what is classified: the Unit and the Committee (14)
 */
record Viewer(boolean person, boolean applicantData, String organ, boolean classified) {
    static final Viewer APPLICANT = new Viewer(true, true, null, false);
}
