package be.handlewithcare.schoollookup.register;

/** A register has a fault. Carries no content and no cause, as a parser's message may quote what it read. */
final class RefusedRegister extends Exception {
    private static final long serialVersionUID = 1L;

    private final long line;
    private final RegisterFault fault;

    RefusedRegister(long line, RegisterFault fault) {
        super(fault + " in line " + line);
        this.line = line;
        this.fault = fault;
    }

    long line() {
        return line;
    }

    RegisterFault fault() {
        return fault;
    }
}
