package mx.ine.transparencia.pages;

/**
 * How much of a term is left, in words and as a tone: the traffic light of trays and cards.
 *
 * @param days business days after today; 0 on the last day, negative once it has run out
 */
public record TermLeft(int days) {
    private static final int SOON = 3;

    /** Late when run out, soon in its last three days, else in time. */
    public Tone tone() {
        if (days < 0) {
            return Tone.LATE;
        }
        return days <= SOON ? Tone.SOON : Tone.OK;
    }

    /** {@code Quedan 3 días hábiles}, {@code Vence hoy}, {@code Venció hace 1 día hábil}. */
    public String words() {
        if (days < 0) {
            return "Venció hace " + count("hábil", "hábiles");
        }
        return switch (days) {
            case 0 -> "Vence hoy";
            case 1 -> "Queda " + count("hábil", "hábiles");
            default -> "Quedan " + count("hábil", "hábiles");
        };
    }

    /** For a table's cell: {@code 3 días}, {@code hoy}, {@code vencido hace 1 día}. */
    public String brief() {
        if (days == 0) {
            return "hoy";
        }
        var count = Math.abs(days) == 1 ? "1 día" : Math.abs(days) + " días";
        return days < 0 ? "vencido hace " + count : count;
    }

    private String count(String one, String many) {
        var number = Math.abs(days);
        return number == 1 ? "1 día " + one : number + " días " + many;
    }
}
