package mx.ine.transparencia.local.demo;

/** Something of the suite is not as it should be: said in Spanish, for whoever runs the demo. */
final class DemoFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoFailed(String message) {
        super(message);
    }
}
