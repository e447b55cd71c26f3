import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * Writes the tar inside the PostgreSQL archive (a jar that holds one .txz) to standard output, for machines
 * whose tar knows no xz.
 */
class Unpack {
    public static void main(String[] arguments) throws Exception {
        try (var jar = new ZipFile(Path.of(arguments[0]).toFile())) {
            var archive = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow();
            try (var tar = new XZInputStream(jar.getInputStream(archive))) {
                tar.transferTo(System.out);
            }
            System.out.flush();
        }
    }
}
