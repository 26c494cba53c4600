package be.handlewithcare.police.desk;

import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.WithdrawalReason;
import be.handlewithcare.projections.desk.SignalView;

/** Why a signal stands where it stands, in a sentence. */
final class DutchReason {

    private DutchReason() {}

    /** The reason of this signal, or nothing where none is needed. */
    static String of(SignalView signal) {
        String code = signal.reason();
        if (code == null) {
            return "";
        }
        return switch (signal.status()) {
            case NEEDS_ATTENTION -> attention(AttentionReason.valueOf(code));
            case CLOSED -> closing(ClosingReason.valueOf(code));
            case WITHDRAWN -> withdrawal(WithdrawalReason.valueOf(code));
            case AWAITING_SCHOOL, NOTIFIED -> "";
        };
    }

    private static String attention(AttentionReason reason) {
        return switch (reason) {
            case NOT_FOUND -> "We vonden geen school voor dit kind.";
            case SEVERAL_PUPILS -> "Er zijn meerdere leerlingen met deze naam en geboortedatum.";
            case SEVERAL_SCHOOLS -> "Het kind is in meer dan één school ingeschreven.";
            case RETURNED -> "Een school liet weten dat dit niet haar leerling is.";
            case LOOKUP_UNAVAILABLE -> "De school opzoeken lukt nu niet. We blijven het proberen tot u beslist.";
        };
    }

    static String closing(ClosingReason reason) {
        return switch (reason) {
            case NO_SCHOOL -> "Het kind gaat niet naar school.";
            case NOT_PARTICIPATING -> "De school doet nog niet mee met Handle with Care.";
            case OTHER_COUNTRY -> "Het kind gaat in een ander land naar school.";
            case TOO_OLD -> "Het signaal werd te oud: na dertig dagen wissen we de gegevens van het kind.";
            case ERASED -> "De gegevens van het kind zijn op verzoek gewist.";
        };
    }

    static String withdrawal(WithdrawalReason reason) {
        return switch (reason) {
            case WRONG_CHILD -> "Het ging om een ander kind.";
            case NOT_FAMILY_VIOLENCE -> "Er was geen geweld in het gezin.";
            case DUPLICATE -> "Het was dubbel doorgegeven.";
        };
    }
}
