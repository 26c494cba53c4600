package be.handlewithcare.core.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class HmacIdsTest {
    private static final byte[] KEY = {1, 2, 3};

    private final HmacIds ids = new HmacIds(KEY);

    @Test
    void equalPartsMeetThemselvesAlsoAfterARestart() {
        assertThat(new HmacIds(KEY).uuidOf("intervention", "5913", "RIV-1"))
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
        assertThat(new HmacIds(new byte[] {3, 2, 1}).uuidOf("intervention", "5913", "RIV-1"))
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
        assertThat(new HmacIds(new byte[32]).uuidOf("intervention", "5913", "RIV-1"))
                .isEqualTo(UUID.fromString("c0755176-0df2-81bf-aaba-3c7492e2033c"));
    }
}
