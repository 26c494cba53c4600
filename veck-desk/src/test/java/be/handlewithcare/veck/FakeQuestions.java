package be.handlewithcare.veck;

import be.handlewithcare.core.lookup.LoggedQuestions;
import java.util.ArrayList;
import java.util.List;

/** A log of questions in memory; remembers what it was asked. */
final class FakeQuestions implements LoggedQuestions {
    final List<Query> queries = new ArrayList<>();
    boolean newestFirst;
    Page page = new Page(List.of(), null);

    void forget() {
        queries.clear();
        newestFirst = false;
        page = new Page(List.of(), null);
    }

    @Override
    public Page read(Query query) {
        queries.add(query);
        return page;
    }

    @Override
    public Page readNewestFirst(Query query) {
        newestFirst = true;
        return read(query);
    }
}
