package be.handlewithcare.core.oracle;

import be.handlewithcare.core.mail.Letter;

/** How letters are written down here: kind, child, school or step, reminder. */
final class Letters {
    private Letters() {}

    /** What a letter is about; the school is 0 for one about a signal. */
    record About(String kind, int child, int school) {}

    static String undecided(int child, String step) {
        return "undecided " + child + " 0 " + step;
    }

    static String overdue(int child) {
        return "overdue " + child + " 0";
    }

    static String returned(int child, int school) {
        return "returned " + child + " " + school;
    }

    static String unread(int child, int school, int reminder) {
        return "unread " + child + " " + school + " " + reminder;
    }

    static String withdrawn(int child, int school) {
        return "withdrawn " + child + " " + school;
    }

    static String nameOf(Letter letter) {
        return switch (letter) {
            case Letter.SignalUndecided(var signal, var step) -> undecided(Names.of(signal), step.name());
            case Letter.SignalOverdue(var signal) -> overdue(Names.of(signal));
            case Letter.SignalReturned(var signal, var school) -> returned(Names.of(signal), Names.of(school));
            case Letter.NoticeUnread(var notice, int reminder) ->
                unread(Names.childOf(notice), Names.schoolOf(notice), reminder);
            case Letter.NoticeWithdrawn(var notice) -> withdrawn(Names.childOf(notice), Names.schoolOf(notice));
            case Letter.NoticeWaits _, Letter.LookupStopped _, Letter.ReportingUnusual _, Letter.MailboxFails _ ->
                throw new IllegalArgumentException("no letter of a policy");
        };
    }

    static About read(String letter) {
        String[] words = letter.split(" ", -1);
        return new About(words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    }
}
