package mx.ine.transparencia.requests.notification;

/** Whom to look for and where: personal data, for those who carry the errand out (Art. 35-37). */
public record Recipient(String name, String representative, String address, String telephone) {}
