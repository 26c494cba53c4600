package be.handlewithcare.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class HashedIdsTest {
    private static final byte[] KEY = Secrets.newKey();

    private final HashedIds ids = new HashedIds(KEY);

    @Test
    void equalPartsMeetThemselvesAlsoAfterARestart() {
        assertThat(new HashedIds(KEY).uuidOf("intervention", "5913", "RIV-1"))
                .isEqualTo(ids.uuidOf("intervention", "5913", "RIV-1"));
    }

    @Test
    void kindsPartsAndTheirBordersCount() {
        assertThat(new UUID[] {
                    ids.uuidOf("intervention", "5913", "RIV-1"),
                    ids.uuidOf("signal", "5913", "RIV-1"),
                    ids.uuidOf("intervention", "5913R", "IV-1"),
                    ids.uuidOf("intervention", "5913RIV-1"),
                    ids.uuidOf("intervention", "5913", "RIV-1", ""),
                    ids.uuidOf("intervention5913", "RIV-1"),
                    ids.uuidOf("intervention", "5913", "riv-1"),
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void withoutTheKeyNobodyFindsTheId() {
        assertThat(new HashedIds(Secrets.newKey()).uuidOf("intervention", "5913", "RIV-1"))
                .isNotEqualTo(ids.uuidOf("intervention", "5913", "RIV-1"));
    }

    @Test
    void anIdIsAUuidOfVersion8() {
        for (int i = 0; i < 100; i++) {
            UUID id = ids.uuidOf("signal", Integer.toString(i));
            assertThat(id.version()).isEqualTo(8);
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    @Test
    void anIdNeverChangesForAKey() {
        assertThat(new HashedIds(new byte[32]).uuidOf("intervention", "5913", "RIV-1"))
                .isEqualTo(UUID.fromString("c0755176-0df2-81bf-aaba-3c7492e2033c"));
    }
}
