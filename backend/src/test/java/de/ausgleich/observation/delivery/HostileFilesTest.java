package de.ausgleich.observation.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, reading and checking end with a result; the seeds are fixed. */
class HostileFilesTest {

    private static final CheckContext CONTEXT =
            DemonstrationCatalogue.allPublished(DemonstrationCatalogue.END_OF_2007, DemonstrationCatalogue.SGB2);

    @Test
    void randomBytesNeverBreakTheReader() {
        var random = new Random(1);
        for (var i = 0; i < 2_000; i++) {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            survive(bytes);
        }
    }

    @Test
    void randomTextNeverBreaksTheCheck() {
        var random = new Random(2);
        var alphabet = "01;;\n\n,\t\"Bezirk-.x/…k A12 Stichtag:31.12.2007Einwohnerä";
        for (var i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(300); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            survive(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sgb2-2007-12-31.csv", "haushalte-2007-12-31.xlsx", "bevoelkerung-2007-12-31.csv"})
    void damagedFilesNeverBreakTheCheck(String name) {
        var original = DemonstrationCatalogue.sample(name);
        var random = new Random(3);
        for (var i = 0; i < 400; i++) {
            var bytes = original.clone();
            for (var change = random.nextInt(6); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            survive(random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
        }
    }

    private static void survive(byte[] bytes) {
        assertThatCode(() -> {
                    if (TableReader.read(bytes, null) instanceof Table table) {
                        DeliveryCheck.check(
                                table,
                                MappingProposal.of(table, CONTEXT.catalogue()),
                                CONTEXT,
                                CheckProgress.Listener.NOBODY);
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    @Timeout(60)
    void longTableOfAnyKindIsCheckedInSeconds() {
        var heads = List.of("residents,2007-12-31,,1\n", "residents,2007-12-31,X,1\n", "dogs,2007-12-31,01,1\n");
        for (var row : heads) {
            var text = "variable,reference_date,district_code,value\n" + row.repeat(50_000);
            var start = System.nanoTime();
            var town = new SmallTown();
            assertThat(town.check(text).findings()).isNotEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    @Timeout(20)
    void hugeCellsCostNoMoreThanTheirLength() {
        for (var filler : List.of(" ", "0", "1.", "\u00A0", "Bezirk ", "31.", "'")) {
            var huge = "1" + filler.repeat(30_000 / filler.length()) + "x";
            survive(("Stat. Bezirk;Bedarfsgemeinschaften;Neu\n%s;%s;%s\n".formatted(huge, huge, huge))
                    .getBytes(StandardCharsets.UTF_8));
            survive(("%s;%s\n01;5\n02;6\n".formatted(huge, huge)).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void cellThatNoSpreadsheetCouldHoldIsRefused() {
        var bytes = ("Bezirk;" + "x".repeat(40_000) + "\n01;5\n").getBytes(StandardCharsets.UTF_8);
        assertThat(TableReader.read(bytes, null)).isEqualTo(Unreadable.TOO_LARGE);
    }
}
