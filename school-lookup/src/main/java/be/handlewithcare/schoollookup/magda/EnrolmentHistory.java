package be.handlewithcare.schoollookup.magda;

import java.time.LocalDate;
import org.w3c.dom.Element;

/** At which schools is the person with this number enrolled on that day? Compulsory education only. */
record EnrolmentHistory(NationalNumber number, LocalDate on) implements Question<Enrolments> {
    static final String COMPULSORY_EDUCATION = "LP";

    @Override
    public Service service() {
        return Service.ENROLMENTS;
    }

    @Override
    public void writeInto(Element content) {
        Element criteria = Envelope.add(content, "Criteria");
        Envelope.add(criteria, "INSZ", number.digits());
        Element period = Envelope.add(criteria, "Periode");
        Envelope.add(period, "Begin", on.toString());
        Envelope.add(period, "Einde", on.toString());
        Element sources = Envelope.add(criteria, "Bronnen");
        Envelope.add(sources, "Bron", COMPULSORY_EDUCATION);
    }

    @Override
    public Enrolments read(XmlElement list) {
        return Enrolments.read(list, on);
    }
}
